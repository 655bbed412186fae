import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALL_GUIDES } from '@/features/guide/all-guides';
import { DESK_PICTURE, GUIDE_PICTURES, PHONE_DENSITY, PHONE_PICTURE } from '@/features/guide/guide-pictures';

const FOLDER = 'public/huong-dan';
const MAX_BYTES = 40 * 1024;

/** Width and height of a lossy WebP, from its key frame's header (RFC 6386 §9.1). */
function sizeOf(image: Buffer): { width: number; height: number } {
  const frame = image.indexOf(Buffer.from([0x9d, 0x01, 0x2a]));
  return { width: image.readUInt16LE(frame + 3) & 0x3fff, height: image.readUInt16LE(frame + 5) & 0x3fff };
}

describe('the pictures of the help', () => {
  it('lie where the product serves them, and no other beside them', () => {
    const files = Object.keys(GUIDE_PICTURES).map((name) => `${name}.webp`);
    expect(readdirSync(FOLDER).sort()).toEqual(files.sort());
  });

  it('are each shown by a guide', () => {
    const shown = ALL_GUIDES.flatMap(({ sections }) => sections.flatMap(({ steps }) => steps)).map(
      ({ picture }) => picture,
    );
    expect(Object.keys(GUIDE_PICTURES).filter((name) => !shown.some((each) => each === name))).toEqual([]);
  });

  it.each(Object.entries(GUIDE_PICTURES))(
    'are light, and as large as the page leaves room for: %s',
    (name, { isPhone }) => {
      const image = readFileSync(join(FOLDER, `${name}.webp`));
      expect(image.length).toBeLessThanOrEqual(MAX_BYTES);
      const { width, height } = sizeOf(image);
      expect({ width, height }).toEqual(
        isPhone
          ? { width: PHONE_DENSITY * PHONE_PICTURE.width, height: PHONE_DENSITY * PHONE_PICTURE.height }
          : DESK_PICTURE,
      );
    },
  );
});
