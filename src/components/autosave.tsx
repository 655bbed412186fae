'use client';

import { useEffect, useRef, useState } from 'react';
import { type Action, type ActionState, idle } from './action-state';
import { isTouched } from './touched';

type AutosaveProps = {
  /** Saves the draft; must not ask for the version in the form, which another save may have passed. */
  readonly action: Action;
};

const PAUSE_MS = 2_000;
const RETRY_MS = 8_000;

type Report = { readonly ok: boolean; readonly text: string };

/** Placed inside a form, saves it two seconds after the last key and says so. */
export function Autosave({ action }: AutosaveProps) {
  const line = useRef<HTMLParagraphElement>(null);
  const [report, setReport] = useState<Report | null>(null);

  useEffect(() => {
    const form = line.current?.closest('form');
    return form ? watch(form, action, setReport) : undefined;
  }, [action]);

  return (
    <p
      ref={line}
      aria-live="polite"
      className={`min-h-[1.5em] text-sm font-semibold print:hidden ${report?.ok === false ? 'text-wait' : 'text-done'}`}
    >
      {report && `${report.ok ? '✓ ' : ''}${report.text}`}
    </p>
  );
}

function watch(form: HTMLFormElement, action: Action, tell: (report: Report) => void): () => void {
  let timer: number | undefined;
  let stopped = false;

  const saveIn = (delay: number) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(save, delay);
  };
  let isDirty = false;
  const save = async () => {
    window.clearTimeout(timer);
    isDirty = false;
    // The network that is gone and the server that broke are one to whoever types.
    const answer = await action(idle, typedIn(form)).catch(() => null);
    if (stopped) return;
    if (answer && answer.kind !== 'failed') return tell(reportOf(answer));
    isDirty = true;
    tell({ ok: false, text: 'Chưa lưu được, sẽ thử lại' });
    saveIn(RETRY_MS);
  };
  const onTyped = () => {
    isDirty = true;
    saveIn(PAUSE_MS);
  };
  // Leaving the field, the page or the browser does not wait for the pause; the button that sends all of it follows.
  const onLeft = (event: Event) => {
    if (isDirty && !isOnTheWayToSend(event)) void save();
  };
  const onSent = () => {
    isDirty = false;
    window.clearTimeout(timer);
  };

  form.addEventListener('input', onTyped);
  form.addEventListener('focusout', onLeft);
  form.addEventListener('submit', onSent);
  document.addEventListener('visibilitychange', onLeft);
  if (isTouched(form)) onTyped();
  return () => {
    stopped = true;
    window.clearTimeout(timer);
    form.removeEventListener('input', onTyped);
    form.removeEventListener('focusout', onLeft);
    form.removeEventListener('submit', onSent);
    document.removeEventListener('visibilitychange', onLeft);
  };
}

function isOnTheWayToSend(event: Event): boolean {
  const next = event instanceof FocusEvent ? event.relatedTarget : null;
  return next instanceof HTMLButtonElement && next.type === 'submit' && next.form === event.currentTarget;
}

/** The fields alone: React's own hidden ones name the form's other action. */
function typedIn(form: HTMLFormElement): FormData {
  const data = new FormData(form);
  for (const name of [...data.keys()]) if (name.startsWith('$ACTION')) data.delete(name);
  return data;
}

function reportOf(answer: Exclude<ActionState, { kind: 'failed' }>): Report {
  switch (answer.kind) {
    case 'idle':
    case 'rehearsed':
      return { ok: true, text: savedNow() };
    case 'done':
      return { ok: true, text: answer.message ?? savedNow() };
    case 'invalid':
      return answer.saved
        ? { ok: true, text: answer.saved }
        : { ok: false, text: 'Chưa lưu nháp được vì có chỗ cần sửa' };
    case 'signed-out':
      return {
        ok: false,
        text: 'Phiên làm việc đã hết. Đồng chí cứ gõ tiếp; khi gửi sẽ đăng nhập lại, chữ đã gõ vẫn còn.',
      };
    case 'refused':
    case 'forbidden':
      return { ok: false, text: answer.message };
  }
}

function savedNow(): string {
  const time = new Intl.DateTimeFormat('vi-VN', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(new Date());
  return `Đã lưu nháp lúc ${time}`;
}
