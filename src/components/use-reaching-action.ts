'use client';

import { unstable_rethrow as rethrowWhatNextThrows } from 'next/navigation';
import { useMemo } from 'react';
import type { Action, ActionState, Submitted } from './action-state';
import { useHasScript } from './use-has-script';

const UNREACHED =
  'Chưa gửi được vì không liên lạc được với hệ thống. Những gì đồng chí vừa gõ vẫn còn nguyên: xin đợi một lát rồi bấm ' +
  'gửi lại. Gửi lại không bị ghi hai lần.';

/**
 * The action as a living page calls it: when the network or the server is gone, the form says so and keeps its words,
 * where React would put the error page in its place. Before the page is alive it is the server's own action, which works
 * without script.
 */
export function useReachingAction(action: Action): Action {
  const hasScript = useHasScript();
  return useMemo(() => (hasScript ? reaching(action) : action), [action, hasScript]);
}

function reaching(action: Action): Action {
  return (state, form) =>
    action(state, form).catch((error: unknown): ActionState => {
      rethrowWhatNextThrows(error);
      return { kind: 'failed', message: UNREACHED, submitted: typedIn(form), stamp: String(Date.now()) };
    });
}

/** As the server would send it back: without files, passwords and what React and the kit add. */
function typedIn(form: FormData): Submitted {
  const typed: Record<string, string[]> = {};
  for (const [name, value] of form) {
    if (typeof value !== 'string' || /^[$_]|password/i.test(name)) continue;
    typed[name] = [...(typed[name] ?? []), value];
  }
  return typed;
}
