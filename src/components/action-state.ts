/** Field name → one Vietnamese sentence that says what is wrong and how to mend it. */
export type FieldErrors = Readonly<Record<string, string>>;

/** What the browser sent, by field name; a name may repeat. */
export type Submitted = Readonly<Record<string, readonly string[]>>;

/** The one result shape of every form; `stamp` changes with each answer so that a form knows it got a new one. */
export type ActionState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'done';
      readonly message?: string;
      /** Where the page goes now; only a scripted form gets it, the others are redirected. */
      readonly goTo?: string;
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
  | RefusalState<'signed-out'>;

type RefusalState<Kind extends string> = {
  readonly kind: Kind;
  readonly message: string;
  readonly submitted: Submitted;
  readonly stamp: string;
};

export type Action = (state: ActionState, form: FormData) => Promise<ActionState>;

export const idle: ActionState = { kind: 'idle' };
