'use client';

import { type RefObject, useEffect } from 'react';
import { useFormContext } from './form-context';

/** Takes the focus to what an answer brought, so that it is read first; not out of a field in which somebody types on. */
export function useFocusOnce(box: RefObject<HTMLElement | null>): void {
  const { typedSinceSent } = useFormContext();
  useEffect(() => {
    if (!typedSinceSent.current) box.current?.focus();
  }, [box, typedSinceSent]);
}
