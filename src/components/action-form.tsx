'use client';

import { type ReactNode, type SubmitEvent, startTransition, useActionState, useEffect, useRef } from 'react';
import { type Action, type ActionState, idle } from './action-state';
import { FormAnswer } from './form-answer';
import { FormContext, formContextOf } from './form-context';
import { SignInAgain } from './sign-in-again';
import { useReachingAction } from './use-reaching-action';

type ActionFormProps = {
  readonly action: Action;
  /** The address of the page with the form's own anchor; the answer finds the form by it without JavaScript. */
  readonly at: string;
  readonly account: string;
  readonly keyValue?: string | undefined;
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  readonly initial?: ActionState | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
};

/**
 * The one form of the product. It works without JavaScript, keeps what was typed through every answer and while one is
 * awaited, and sends once however often the button is pressed.
 */
export function ActionForm(props: ActionFormProps) {
  const { action, at, account, keyValue, hidden = {}, className = 'grid gap-5' } = props;
  const sent = useReachingAction(action);
  const [state, dispatch, isSending] = useActionState(sent, props.initial ?? idle, at);
  const goTo = state.kind === 'done' ? state.goTo : undefined;
  // Until the next page is there the button stays busy.
  const pending = isSending || goTo !== undefined;

  useEffect(() => {
    if (goTo) window.location.assign(goTo);
  }, [goTo]);

  const anchor = at.split('#')[1] ?? '';
  const signedOut = state.kind === 'signed-out';

  const typedSinceSent = useRef(false);

  /** Sent by hand: an action that React calls itself ends with every field put back, also what was typed meanwhile. */
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const typed = new FormData(event.currentTarget, event.nativeEvent.submitter);
    typedSinceSent.current = false;
    startTransition(() => dispatch(typed));
  };
  const noteTyping = () => {
    typedSinceSent.current = true;
  };

  return (
    <FormContext value={formContextOf({ state, prefix: anchor, pending, typedSinceSent })}>
      <form
        id={anchor || undefined}
        action={dispatch}
        onSubmit={send}
        onInput={noteTyping}
        noValidate
        aria-busy={pending}
        className={className}
      >
        <input type="hidden" name="_at" value={at} />
        {!signedOut && <input type="hidden" name="_account" value={account} />}
        {!signedOut && keyValue && <input type="hidden" name="_key" value={keyValue} />}
        {!signedOut &&
          Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
        <FormAnswer state={state} prefix={anchor} />
        {signedOut && <SignInAgain state={state} account={account} keyValue={keyValue} hidden={hidden} />}
        {/* While signed out the typed fields are shown but not sent: the panel above carries them, submit button included. */}
        <fieldset disabled={signedOut} className="contents">
          {props.children}
        </fieldset>
      </form>
    </FormContext>
  );
}
