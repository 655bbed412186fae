import { foldText } from '@/domain/shared/fold-text';

/** "Trần Thị Hạnh" → "hanhtt": tên and the first letters of the rest, as offices usually write it. */
export function proposedLogin(fullName: string): string {
  const words = foldText(fullName)
    .replace(/[^a-z ]/g, '')
    .split(' ')
    .filter(Boolean);
  const given = words.at(-1) ?? 'canbo';
  return `${given}${words
    .slice(0, -1)
    .map((word) => word[0])
    .join('')}`.slice(0, 30);
}

/** The first of "hanhtt", "hanhtt2", "hanhtt3" … that nobody has. */
export function freeLogin(proposed: string, taken: ReadonlySet<string>): string {
  if (!taken.has(proposed)) return proposed;
  let number = 2;
  while (taken.has(`${proposed}${number}`)) number += 1;
  return `${proposed}${number}`;
}

export const LOGIN_NAME = /^[a-z][a-z0-9._-]{2,39}$/;
