import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ASSIGNABLE_ROLES } from '@/domain/access/roles';
import { ALL_GUIDES, findGuide, guidesFor } from '@/features/guide/all-guides';
import { GUIDE_OF_ROLE, GUIDE_SLUGS, type Guide, quotedWords } from '@/features/guide/guide';

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith(join('features', 'guide')))
    .filter((path) => !path.includes(join('db', 'generated')))
    .map((path) => readFileSync(join(folder, path), 'utf8').replaceAll(/\s+/g, ' '));

const PRODUCT = sources('src').join('\n');

/** A whole label: a text of its own in the markup or a literal, where `…` stands for what varies. */
function isSaidByProduct(words: string): boolean {
  const label = words
    .split('…')
    .map((part) => part.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^<>\n]{1,40}?');
  return new RegExp(`[>'"\`}:] ?${label} ?['"\`<{]`).test(PRODUCT);
}

const textsOf = ({ purpose, sections, questions }: Guide): readonly string[] => [
  purpose,
  ...sections.flatMap(({ before, steps }) => [before ?? '', ...steps.map(({ text }) => text)]),
  ...questions.map(({ answer }) => answer),
];

describe('the help', () => {
  it.each(ALL_GUIDES.map((guide) => [guide.who, guide] as const))(
    'for "%s" quotes only words that the product says',
    (_who, guide) => {
      const quoted = textsOf(guide).flatMap(quotedWords);
      expect(quoted.length).toBeGreaterThan(3);
      expect(quoted.filter((words) => !isSaidByProduct(words))).toEqual([]);
    },
  );

  it('notices a button that got another name', () => {
    expect(isSaidByProduct('Ghi tiến độ')).toBe(true);
    expect(isSaidByProduct('Ghi tiến')).toBe(false);
    expect(isSaidByProduct('Trình … việc')).toBe(true);
    expect(isSaidByProduct('Nộp … việc')).toBe(false);
  });

  it('has a guide for everybody, under the address that the index names', () => {
    expect(ALL_GUIDES.map(({ slug }) => slug)).toEqual(GUIDE_SLUGS);
    expect(ASSIGNABLE_ROLES.map((role) => findGuide(GUIDE_OF_ROLE[role])?.slug)).not.toContain(undefined);
  });

  it('puts the guides of the reader’s roles first, the members’ where there is no role', () => {
    expect(guidesFor([]).map(({ slug }) => slug)).toEqual(['dang-vien']);
    expect(guidesFor(['administrator', 'cell_secretary']).map(({ slug }) => slug)).toEqual([
      'bi-thu',
      'quan-tri',
    ]);
  });

  it('answers what everybody asks: the lost password, and for writers the lost signal', () => {
    for (const { questions } of ALL_GUIDES) {
      expect(questions.map(({ question }) => question)).toContain('Tôi quên mật khẩu');
    }
    const asked = findGuide('dang-vien')?.questions.map(({ question }) => question);
    expect(asked).toContain('Mất mạng giữa chừng thì có mất chữ không?');
  });
});
