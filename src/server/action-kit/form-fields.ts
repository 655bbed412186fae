import type { Submitted } from '@/components/action-state';
import { normaliseText } from '@/domain/shared/normalise-text';

const MAX_FIELDS = 300;
const MAX_CHARACTERS = 20_000;
const KEPT_BY_THE_KIT = /^[$_]/;
const NEVER_SENT_BACK = /password/i;

/** A form as the kit understands it: clean text by name; files and floods of fields are dropped. */
export type FormFields = Readonly<Record<string, readonly string[]>>;

/** Every value in NFC, without control characters, cut at a length that no field of ours allows. */
export function readFields(form: FormData): FormFields {
  const fields: Record<string, string[]> = {};
  let count = 0;
  for (const [name, value] of form) {
    if (KEPT_BY_THE_KIT.test(name) || typeof value !== 'string') continue;
    count += 1;
    if (count > MAX_FIELDS) break;
    if (!Object.hasOwn(fields, name)) fields[name] = [];
    fields[name]?.push(cleanValue(name, value));
  }
  return fields;
}

/** Passwords stay as typed but for their Unicode form. */
function cleanValue(name: string, value: string): string {
  const cut = value.slice(0, MAX_CHARACTERS);
  return NEVER_SENT_BACK.test(name) ? cut.normalize('NFC') : normaliseText(cut);
}

/** What the form gets back so that nothing typed is lost; a password never. */
export function submittedOf(form: FormData): Submitted {
  const fields = readFields(form);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !NEVER_SENT_BACK.test(name)));
}

/** One string a name, or a list where the name repeats: what the zod schemas read. */
export function inputOf(fields: FormFields): Record<string, string | readonly string[]> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  );
}

/** The kit's own fields: `_key`, `_account`, `_at`, `_login`, `_password`, `_confirmed`. */
export function kitField(
  form: FormData,
  name: 'key' | 'account' | 'at' | 'login' | 'password' | 'confirmed',
): string | null {
  const value = form.get(`_${name}`);
  return typeof value === 'string' && value.length > 0 && value.length <= 1_000 ? value : null;
}
