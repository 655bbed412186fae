const ACTION_ID = /^[0-9a-f]{42}$/;
const BOUND_ACTION = /^\{"id":"([0-9a-f]{42})","bound":"\$@1"\}$/;
const REACTS_OWN = /^\$ACTION_/;
const FORM_FIELD = /^_1_/;
/** The deepest answer that a form shows: an effect, its lines, a line. */
const DEEPEST_STATE = 8;

/**
 * The id of the action that this form asks for; null when it was not put together by a page of ours. Every action takes the
 * form's last state and the form. React's format knows much more (references, functions, streams), none of which
 * is ever decoded here: what is not exactly these two is refused before React reads it.
 */
export function actionOf(form: FormData, actionHeader: string | null): string | null {
  return actionHeader === null ? boundActionOf(form) : scriptedActionOf(form, actionHeader);
}

/** With script: `0` is `[state, "$K1"]`, and the form's fields follow under `_1_`. */
function scriptedActionOf(form: FormData, id: string): string | null {
  const { '0': root, ...others } = Object.fromEntries(form);
  const call = parsed(root);
  const isOurs =
    ACTION_ID.test(id) &&
    form.getAll('0').length === 1 &&
    Array.isArray(call) &&
    call.length === 2 &&
    isPlainState(call[0]) &&
    call[1] === '$K1' &&
    Object.keys(others).every((name) => FORM_FIELD.test(name));
  return isOurs ? id : null;
}

/** Without script: React's hidden fields name the action, bound to `[state]`, once. */
function boundActionOf(form: FormData): string | null {
  const names = [...form.keys()].filter((name) => REACTS_OWN.test(name));
  const number = /^\$ACTION_REF_(\d{1,4})$/.exec(names[0] ?? '')?.[1];
  const expected = [`$ACTION_REF_${number}`, `$ACTION_${number}:0`, `$ACTION_${number}:1`, '$ACTION_KEY'];
  if (names.length !== expected.length || !expected.every((name) => names.includes(name))) return null;
  const states = parsed(form.get(`$ACTION_${number}:1`));
  const isOurs = Array.isArray(states) && states.length === 1 && isPlainState(states[0]);
  return isOurs ? (BOUND_ACTION.exec(String(form.get(`$ACTION_${number}:0`)))?.[1] ?? null) : null;
}

function parsed(value: FormDataEntryValue | null | undefined): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : null;
  } catch {
    return null;
  }
}

/** Data all through: in React's format a text that begins with `$` refers to something, unless the sign is doubled. */
function isPlainState(value: unknown, depth = 0): boolean {
  if (depth > DEEPEST_STATE) return false;
  if (typeof value === 'string') return !/^\$(?!\$|undefined$)/.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, part]) => key !== '__proto__' && isPlainState(part, depth + 1));
}
