'use client';

import { useEffect } from 'react';

/** Lets the keyboard walk the rows (j, k) and press the marked buttons (`data-shortcut="d"`); Enter is the link's own. */
export function ShortcutKeys() {
  useEffect(() => {
    document.addEventListener('keydown', pressShortcut);
    return () => document.removeEventListener('keydown', pressShortcut);
  }, []);
  return null;
}

function pressShortcut(event: KeyboardEvent) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
  if (event.key === 'j' || event.key === 'k') {
    moveBy(event.key === 'j' ? 1 : -1);
    return;
  }
  if (event.key.length !== 1) return;
  const target = document.querySelector<HTMLElement>(`[data-shortcut="${CSS.escape(event.key)}"]`);
  if (!target) return;
  event.preventDefault();
  target.click();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

function moveBy(step: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-shortcut-row]')];
  const focused = rows.indexOf(document.activeElement as HTMLElement);
  const from = focused >= 0 ? focused : rows.findIndex((row) => row.ariaCurrent === 'true');
  const next = rows[Math.max(0, Math.min(rows.length - 1, from + step))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
