import { describe, expect, it } from 'vitest';
import { isObliged, STANDINGS } from '@/domain/organisation/standing';

const obligedUnder = (obligesNonParty: boolean) =>
  STANDINGS.filter((standing) =>
    isObliged(standing, { obligesOfficial: true, obligesProbationary: true, obligesNonParty }),
  );

describe('who must pledge', () => {
  it('is official and probationary members, without those exempt or suspended', () => {
    expect(obligedUnder(false)).toEqual(['official', 'probationary']);
  });

  it('is also non-Party staff where the campaign says so', () => {
    expect(obligedUnder(true)).toEqual(['official', 'probationary', 'non_party']);
  });
});
