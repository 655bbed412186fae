import { randomInt } from 'node:crypto';

/** Without the letters and digits that people mix up on paper: no l, o, i, 0, 1. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 3;
const GROUP_LENGTH = 4;

/** "k7mp-4xqe-r2td": 12 signs of 31, about 59 bits, in groups that are easy to copy from paper. */
export function oneTimePassword(): string {
  const group = () =>
    Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
