import { expect, it } from 'vitest';
import { identifierFor } from '../../../prisma/seed/district/identifier';
import { randomFor } from '../../../prisma/seed/district/random';

it('draws the same for the same subject and something else for another', () => {
  const draw = (subject: string) => Array.from({ length: 20 }, randomFor(subject).next);
  expect(draw('a')).toEqual(draw('a'));
  expect(draw('a')).not.toEqual(draw('b'));
});

it('draws whole numbers from the whole range', () => {
  const random = randomFor('range');
  const drawn = new Set(Array.from({ length: 500 }, () => random.whole(2, 5)));
  expect([...drawn].sort()).toEqual([2, 3, 4, 5]);
});

it('gives ids the shape of UUIDv7, in the order of time', () => {
  const earlier = identifierFor(new Date('2026-01-01T00:00:00Z'), 'x');
  const later = identifierFor(new Date('2026-01-02T00:00:00Z'), 'x');
  expect(earlier).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(earlier < later).toBe(true);
});
