/** Field name → one Vietnamese sentence that says what is wrong and how to mend it. */
export type FieldErrors = Readonly<Record<string, string>>;

/** What the browser sent, by field name; a name may repeat. */
export type Submitted = Readonly<Record<string, readonly string[]>>;

/** What a change will do, line by line; `null` where a line is there only before or only after. */
export type Effect = {
  readonly lines: readonly {
    readonly label: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly notes: readonly string[];
};

/** What a person hands to another on paper: shown once and kept nowhere. */
export type Slip = {
  readonly fullName: string;
  readonly unitName: string;
  readonly loginName: string;
  readonly oneTimePassword: string;
};

export type Once = { readonly slips: readonly Slip[] };

/** The one result shape of every form; `stamp` changes with each answer so that a form knows it got a new one. */
export type ActionState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'done';
      readonly message?: string;
      /** Where the page goes now; only a scripted form gets it, the others are redirected. */
      readonly goTo?: string;
      readonly once?: Once;
      readonly stamp: string;
    }
  | {
      /** Tried and rolled back: the same form, sent again with the confirmation, does it. */
      readonly kind: 'rehearsed';
      readonly effect: Effect;
      readonly confirmation: string;
      readonly submitted: Submitted;
      readonly stamp: string;
    }
  | {
      readonly kind: 'invalid';
      readonly errors: FieldErrors;
      readonly submitted: Submitted;
      readonly saved?: string;
      readonly stamp: string;
    }
  | RefusalState<'refused'>
  | RefusalState<'forbidden'>
  | RefusalState<'signed-out'>
  /** The unexpected: nobody knows whether it was done. The same form, sent again, does it once. */
  | RefusalState<'failed'>;

type RefusalState<Kind extends string> = {
  readonly kind: Kind;
  readonly message: string;
  readonly submitted: Submitted;
  readonly stamp: string;
};

export type Action = (state: ActionState, form: FormData) => Promise<ActionState>;

export const idle: ActionState = { kind: 'idle' };
