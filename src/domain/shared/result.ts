/** What fills the blanks of a refusal's Vietnamese sentence: flat, so that it survives a form round trip. */
export type RefusalDetails = Readonly<Record<string, string | number>>;

export type Ok<T> = { readonly ok: true; readonly value: T };

export type Refused<Code extends string> = {
  readonly ok: false;
  readonly code: Code;
  readonly details?: RefusalDetails;
};

/** An expected outcome: the thing asked for, or the rule that says no. */
export type Result<T, Code extends string> = Ok<T> | Refused<Code>;

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function refuse<const Code extends string>(code: Code, details?: RefusalDetails): Refused<Code> {
  return details ? { ok: false, code, details } : { ok: false, code };
}
