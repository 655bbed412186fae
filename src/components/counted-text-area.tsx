'use client';

import { useState } from 'react';
import { formatNumber } from '@/lib/format-number';
import { controlClass } from './control-class';
import { isTouched } from './touched';
import { useHasScript } from './use-has-script';

export type TextAreaRows = 2 | 3 | 4 | 7;

type CountedTextAreaProps = {
  readonly id: string;
  readonly name: string;
  readonly rows: TextAreaRows;
  readonly initial: string;
  readonly maxLength: number | undefined;
  readonly describedBy: string | undefined;
  readonly error: string | undefined;
};

/** As tall as its rows, and taller with what is in it where the browser can: nobody writes through a keyhole. */
const HEIGHTS: Readonly<Record<TextAreaRows, string>> = {
  2: 'min-h-[calc(2lh+1.5rem)]',
  3: 'min-h-[calc(3lh+1.5rem)]',
  4: 'min-h-[calc(4lh+1.5rem)]',
  7: 'min-h-[calc(7lh+1.5rem)]',
};

/** Counts softly while somebody types, in letters as they are stored. */
export function CountedTextArea(props: CountedTextAreaProps) {
  const { id, name, rows, initial, maxLength, describedBy, error } = props;
  const isAlive = useHasScript();
  const [first] = useState(() => (isAlive ? initial : (typedEarly(id) ?? initial)));
  const [length, setLength] = useState(lengthOf(first));
  return (
    <>
      <textarea
        id={id}
        name={name}
        rows={rows}
        defaultValue={first}
        onChange={(event) => setLength(lengthOf(event.target.value))}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        className={controlClass(error, `max-h-[70vh] resize-y field-sizing-content ${HEIGHTS[rows]}`)}
      />
      {maxLength && (
        <p
          id={`${id}-dem`}
          className={`mt-1 text-sm ${length > maxLength ? 'font-semibold text-late' : 'text-ink-2'}`}
        >
          {countText(length, maxLength)}
        </p>
      )}
    </>
  );
}

/** What a person typed before the page came alive: React would put the field back to what the server sent. */
function typedEarly(id: string): string | null {
  if (typeof document === 'undefined') return null;
  const field = document.getElementById(id);
  return field instanceof HTMLTextAreaElement && isTouched(field) ? field.value : null;
}

function lengthOf(text: string): number {
  return text.normalize('NFC').length;
}

function countText(length: number, maxLength: number): string {
  const left = maxLength - length;
  if (left < 0) return `Dài quá ${-left} ký tự`;
  return left <= maxLength / 5 ? `Còn ${left} ký tự` : `Tối đa ${formatNumber(maxLength)} ký tự`;
}
