import { createHash } from 'node:crypto';

/** An id in the shape of UUIDv7 that is always the same for the same subject. */
export function identifierFor(at: Date, ...subject: readonly (string | number)[]): string {
  const time = at.getTime().toString(16).padStart(12, '0');
  const chance = createHash('sha256').update(subject.join('·')).digest('hex');
  const variant = ((Number.parseInt(chance.charAt(3), 16) & 0x3) | 0x8).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${chance.slice(0, 3)}`,
    `${variant}${chance.slice(4, 7)}`,
    chance.slice(7, 19),
  ].join('-');
}
