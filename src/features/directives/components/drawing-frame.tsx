'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** Where the drawing is wider than the screen, the document that is read is what shows first. */
export function DrawingFrame({ children }: { readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = frame.current?.getBoundingClientRect();
    const here = frame.current?.querySelector('[data-here]')?.getBoundingClientRect();
    if (box && here) frame.current?.scrollBy({ left: here.left + here.width / 2 - box.left - box.width / 2 });
  }, []);
  return (
    <div ref={frame} className="overflow-x-auto">
      {children}
    </div>
  );
}
