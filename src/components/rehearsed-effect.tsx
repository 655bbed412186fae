'use client';

import { useRef } from 'react';
import type { Effect } from './action-state';
import { SubmitButton } from './submit-button';
import { useFocusOnce } from './use-focus-once';

type RehearsedEffectProps = { readonly effect: Effect; readonly confirmation: string };

/** What the change will do, shown before it is done; the button sends the same form once more. */
export function RehearsedEffect({ effect, confirmation }: RehearsedEffectProps) {
  const box = useRef<HTMLElement>(null);
  useFocusOnce(box);
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby="tac-dong"
      className="grid gap-4 rounded-md border-2 border-gold bg-wait-wash px-4 py-4 text-ink"
    >
      <div>
        <h2 id="tac-dong" className="text-lg font-semibold">
          Chưa lưu. Khi xác nhận, sẽ thay đổi như sau:
        </h2>
        <p className="text-sm text-ink-2">
          Đồng chí xem lại rồi xác nhận. Rời trang này thì không có gì thay đổi.
        </p>
      </div>
      {effect.lines.length > 0 && <EffectTable lines={effect.lines} />}
      {effect.notes.length > 0 && (
        <ul className="grid list-disc gap-1 pl-5">
          {effect.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <div>
        <SubmitButton name="_confirmed" value={confirmation} busyText="Đang lưu…">
          Xác nhận thay đổi
        </SubmitButton>
      </div>
    </section>
  );
}

function EffectTable({ lines }: { readonly lines: Effect['lines'] }) {
  return (
    <table className="w-full border-collapse text-left">
      <caption className="sr-only">Số liệu trước và sau thay đổi</caption>
      <thead>
        <tr className="border-b border-line-strong text-sm text-ink-2">
          <th scope="col" className="py-1.5 pr-3 font-semibold">
            Số liệu
          </th>
          <th scope="col" className="py-1.5 pr-3 text-right font-semibold">
            Trước
          </th>
          <th scope="col" className="py-1.5 text-right font-semibold">
            Sau
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, before, after }) => (
          <tr key={label} className="border-b border-line align-top">
            <th scope="row" className="py-1.5 pr-3 font-normal">
              {label}
            </th>
            <td className="py-1.5 pr-3 text-right tabular-nums">{before ?? '–'}</td>
            <td className={`py-1.5 text-right tabular-nums ${before === after ? '' : 'font-semibold'}`}>
              {after ?? '–'}
              {before !== after && <span className="sr-only"> (có thay đổi)</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
