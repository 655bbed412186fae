import { readdirSync, readFileSync } from 'node:fs';
import { everyUseCase } from '@tests/support/every-use-case';
import { describe, expect, it } from 'vitest';
import {
  ACTION_WORDS,
  actionWords,
  areasOf,
  CHANGE_KINDS,
  type ChangeKind,
  isChangeKind,
  subjectText,
} from '@/lib/audit-words';

const ROOT = `${import.meta.dirname}/../../..`;

/** Where an act is given its name: the use cases, what they share, and the SQL of the first office. */
function sources(): string {
  const read = (folder: string, name: RegExp) =>
    readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((path) => name.test(path))
      .map((path) => readFileSync(`${ROOT}/${folder}/${path}`, 'utf8'));
  return [...read('src/features', /\.ts$/), ...read('src/server', /\.ts$/), ...read('prisma', /\.sql$/)].join(
    '\n',
  );
}

describe('the words for an act', () => {
  it('are there for every one that a use case records', async () => {
    const recorded = (await everyUseCase()).flatMap(({ records }) => records ?? []);
    expect(recorded.length).toBeGreaterThan(50);
    expect(recorded.filter((action) => !Object.hasOwn(ACTION_WORDS, action))).toEqual([]);
  });

  it('stand for nothing that is never recorded', () => {
    const text = sources();
    expect(Object.keys(ACTION_WORDS).filter((action) => !text.includes(`'${action}'`))).toEqual([]);
  });

  it('are Vietnamese even for an act that a later release made', () => {
    expect(actionWords('unit.added')).toBe('đã thêm đơn vị');
    expect(actionWords('unit.painted')).toBe('đã thay đổi');
    expect(actionWords('toString')).toBe('đã thay đổi');
  });
});

describe('the kinds of change', () => {
  it('cover every act, each once', () => {
    const areas = (Object.keys(CHANGE_KINDS) as ChangeKind[]).flatMap(areasOf);
    const acts = new Set(Object.keys(ACTION_WORDS).map((action) => action.split('.')[0]));
    expect(areas.toSorted()).toEqual([...acts].toSorted());
  });

  it('are known by the address and nothing else is', () => {
    expect(['cam-ket', 'CAM-KET', 'constructor', undefined].map(isChangeKind)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('what was changed', () => {
  it.each([
    ['unit', 'Chi bộ ấp Vườn Sen', 'Chi bộ ấp Vườn Sen'],
    ['campaign', '2026', 'chiến dịch năm 2026'],
    ['item', 'CK-26-0147, việc 2', 'cam kết CK-26-0147, việc 2'],
    ['pledge', null, 'cam kết chưa có mã số'],
    ['theme', null, 'nội dung không còn tên'],
  ])('of kind %s named %s is told as %s', (kind, name, text) => {
    expect(subjectText(kind, name)).toBe(text);
  });
});
