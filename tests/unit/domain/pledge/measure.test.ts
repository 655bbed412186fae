import { TWELVE_HOUSEHOLDS } from '@tests/unit/builders/followed-item';
import { describe, expect, it } from 'vitest';
import { type Measure, meets } from '@/domain/pledge/measure';

const NO_VIOLATION: Measure = {
  kind: 'number',
  unitLabel: 'lượt vi phạm',
  direction: 'at_most',
  baseline: 3,
  target: 0,
};

describe('a measure', () => {
  it.each([
    [11.99, false],
    [12, true],
    [13, true],
  ])('of at least 12 is met by %d: %s', (value, isMet) => {
    expect(meets(TWELVE_HOUSEHOLDS, { value, reached: null })).toBe(isMet);
  });

  it.each([
    [0, true],
    [1, false],
  ])('of at most 0 is met by %d: %s', (value, isMet) => {
    expect(meets(NO_VIOLATION, { value, reached: null })).toBe(isMet);
  });

  it('with a number is not met by a mere claim', () => {
    expect(meets(TWELVE_HOUSEHOLDS, { value: null, reached: true })).toBe(false);
    expect(meets(NO_VIOLATION, { value: null, reached: true })).toBe(false);
  });

  it.each<Measure>([{ kind: 'yes_no' }, { kind: 'milestone', milestone: null }, { kind: 'narrative' }])(
    'of kind $kind is met when reached, by nothing less',
    (measure) => {
      expect(meets(measure, { value: null, reached: true })).toBe(true);
      expect(meets(measure, { value: null, reached: false })).toBe(false);
      expect(meets(measure, { value: 99, reached: null })).toBe(false);
    },
  );
});
