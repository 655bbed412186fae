import { createHash } from 'node:crypto';
import { foldText } from '@/domain/shared/fold-text';
import { FAMILY_NAMES, FEMALE_GIVEN, FEMALE_MIDDLES, MALE_GIVEN, MALE_MIDDLES } from '../data/names';
import { NAMES_NOT_TO_USE } from '../data/names-not-to-use';
import type { Random } from './random';

const SHARE_OF_WOMEN = 0.38;
const DIGEST_LENGTH = 12;

/** An invented name: họ, đệm and tên drawn apart, and drawn again when a known person is called so. */
export function inventName(random: Random): string {
  const isWoman = random.chance(SHARE_OF_WOMEN);
  const family = random.weighted(FAMILY_NAMES);
  const middle = random.pick(isWoman ? FEMALE_MIDDLES : MALE_MIDDLES);
  const given = random.pick(isWoman ? FEMALE_GIVEN : MALE_GIVEN);
  const name = `${family} ${middle} ${given}`;
  const isUsable = given !== middle && given !== family && !isKnownName(name);
  return isUsable ? name : inventName(random);
}

/** Says whether a known person carries this name, with or without its diacritics. */
export function isKnownName(fullName: string): boolean {
  const digest = createHash('sha256').update(foldText(fullName)).digest('hex');
  return NAMES_NOT_TO_USE.has(digest.slice(0, DIGEST_LENGTH));
}
