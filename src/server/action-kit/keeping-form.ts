import 'server-only';
import { unstable_rethrow as rethrowWhatNextThrows } from 'next/navigation';
import type { Action, ActionState } from '@/components/action-state';
import { isDatabaseAway } from '../db/database-away';
import { logFailure } from '../log-failure';
import { carryForm } from './carried-form';
import { submittedOf } from './form-fields';

const AWAY =
  'Hệ thống đang tạm ngừng, nội dung này chưa chắc đã được lưu. Những gì đồng chí vừa gõ vẫn còn nguyên: xin đợi một ' +
  'lát rồi bấm gửi lại. Gửi lại không bị ghi hai lần.';
const BROKEN =
  'Chưa lưu được vì lỗi ở phía hệ thống, không phải do đồng chí. Những gì đồng chí vừa gõ vẫn còn nguyên: xin bấm gửi ' +
  'lại. Nếu vẫn chưa được, báo người quản trị kèm mã';

type Answer = (form: FormData) => Promise<ActionState>;

/**
 * An action that never loses what was typed: whatever breaks in it is logged once, and the form comes back with its words
 * and its key. Without JavaScript they survive even where the form's own page cannot be shown.
 */
export function keepingForm(name: string, answer: Answer): Action {
  const action: Action = async (_state, form) => {
    const state = await answer(form).catch((error: unknown) => failed(name, error, form));
    await carryForm(action, form, state);
    return state;
  };
  return action;
}

function failed(name: string, error: unknown, form: FormData): ActionState {
  rethrowWhatNextThrows(error);
  const stamp = crypto.randomUUID();
  const id = stamp.slice(0, 8);
  logFailure(error, { id, act: name }, 'act failed');
  const message = isDatabaseAway(error) ? AWAY : `${BROKEN} ${id}.`;
  return { kind: 'failed', message, submitted: submittedOf(form), stamp };
}
