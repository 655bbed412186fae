import { normaliseLine } from '@/domain/shared/normalise-text';
import { ok, type Result, refuse } from '@/domain/shared/result';
import { DOCUMENT_TYPES, type DocumentTypeName } from './document-types';

/** What was understood although it is not written as the rule asks (handbook §5.4): a hint, never a refusal. */
export type NumberWarning =
  | 'missing-hyphen'
  | 'state-style'
  | 'missing-diacritics'
  | 'missing-agency'
  | 'unknown-symbol'
  | 'other-type-named';

export type DocumentNumber = {
  /** Null while the document is a draft without a number. */
  readonly number: number | null;
  readonly typeSymbol: string;
  /** Null where only type and number were written ("Chỉ thị 05"). */
  readonly agencySymbol: string | null;
  /** The type that was written before the number: it tells Quyết định from Quy định. */
  readonly typeName: DocumentTypeName | null;
  readonly warnings: readonly NumberWarning[];
};

export type NumberRefusal = 'number.empty' | 'number.unreadable';

const DASHES = /[\u2010-\u2015\u2212]/g;
const SYMBOL = '[A-ZĐ][A-Za-zĐđ]{0,3}';
const AGENCY = '[A-ZĐ][A-Za-zĐđ-]{0,14}';
const PARTY_STYLE = new RegExp(`^([0-9]{1,5})?\\s*-\\s*(${SYMBOL})\\s*/\\s*(${AGENCY})$`);
const WITHOUT_HYPHEN = new RegExp(`^([0-9]{1,5})\\s+(${SYMBOL})\\s*/\\s*(${AGENCY})$`);
const STATE_STYLE = new RegExp(`^([0-9]{1,5})\\s*/\\s*(${SYMBOL})\\s*-\\s*(${AGENCY})$`);
const WITHOUT_AGENCY = new RegExp(`^([0-9]{1,5})\\s*-\\s*(${SYMBOL})$`);
const BARE_NUMBER = /^([0-9]{1,5})$/;

/** Reads a document number as people write it; the canonical form is `formatDocumentNumber`'s. */
export function parseDocumentNumber(typed: string): Result<DocumentNumber, NumberRefusal> {
  const line = normaliseLine(typed).replace(DASHES, '-');
  if (line === '') return refuse('number.empty');
  const { typeName, rest } = splitTypeName(line);
  const parts = readParts(rest.replace(/^số(?=[\s:])\s*:?\s*/i, ''), typeName);
  if (!parts || parts.number === 0) return refuse('number.unreadable');
  return ok(finish(parts, typeName));
}

/** "01-KL/TW": at least two digits, no number while it is a draft (handbook §5.1). */
export function formatDocumentNumber(
  of: Pick<DocumentNumber, 'number' | 'typeSymbol' | 'agencySymbol'>,
): string {
  const digits = of.number === null ? '' : String(of.number).padStart(2, '0');
  return `${digits}-${of.typeSymbol}${of.agencySymbol === null ? '' : `/${of.agencySymbol}`}`;
}

type Parts = Omit<DocumentNumber, 'typeName'>;

/** The longest type name first: "Quy định" is not "Quy …". */
const TYPES_BY_LENGTH = DOCUMENT_TYPES.toSorted((a, b) => b.name.length - a.name.length);

function splitTypeName(line: string): { readonly typeName: DocumentTypeName | null; readonly rest: string } {
  const lower = line.toLowerCase();
  const named = TYPES_BY_LENGTH.find(({ name }) => lower.startsWith(`${name.toLowerCase()} `));
  return named
    ? { typeName: named.name, rest: line.slice(named.name.length).trim() }
    : { typeName: null, rest: line };
}

function readParts(text: string, typeName: DocumentTypeName | null): Parts | null {
  const written = partsOf(PARTY_STYLE.exec(text), []);
  if (written) return written;
  const loose =
    partsOf(WITHOUT_HYPHEN.exec(text), ['missing-hyphen']) ??
    partsOf(STATE_STYLE.exec(text), ['state-style']) ??
    partsOf(WITHOUT_AGENCY.exec(text), ['missing-agency']);
  if (loose || !typeName || !BARE_NUMBER.test(text)) return loose;
  return {
    number: Number(text),
    typeSymbol: symbolOf(typeName),
    agencySymbol: null,
    warnings: ['missing-agency'],
  };
}

function partsOf(match: RegExpExecArray | null, warnings: readonly NumberWarning[]): Parts | null {
  if (!match) return null;
  const [, digits, typeSymbol = '', agencySymbol = null] = match;
  return { number: digits === undefined ? null : Number(digits), typeSymbol, agencySymbol, warnings };
}

/** Puts diacritics back where only they were left out, and says what else is unusual. */
function finish(parts: Parts, typeName: DocumentTypeName | null): DocumentNumber {
  const typeSymbol = knownSymbol(parts.typeSymbol);
  const agencySymbol = parts.agencySymbol?.replace(/^DU/, 'ĐU').replace(/^DH$/, 'ĐH') ?? null;
  const warnings: NumberWarning[] = [...parts.warnings];
  if (typeSymbol !== parts.typeSymbol || agencySymbol !== parts.agencySymbol)
    warnings.push('missing-diacritics');
  if (!DOCUMENT_TYPES.some(({ symbol }) => symbol === typeSymbol)) warnings.push('unknown-symbol');
  if (typeName && symbolOf(typeName) !== typeSymbol) warnings.push('other-type-named');
  return { number: parts.number, typeSymbol, agencySymbol, typeName, warnings };
}

function knownSymbol(written: string): string {
  if (DOCUMENT_TYPES.some(({ symbol }) => symbol === written)) return written;
  return DOCUMENT_TYPES.find(({ symbol }) => symbol.replaceAll('Đ', 'D') === written)?.symbol ?? written;
}

function symbolOf(typeName: DocumentTypeName): string {
  return DOCUMENT_TYPES.find(({ name }) => name === typeName)?.symbol ?? '';
}
