import { describe, expect, it } from 'vitest';
import { isSameDocument, type Relation } from '@/domain/directive/directive';
import { isMarkedSecret } from '@/domain/directive/is-marked-secret';
import { closesCircle, lineOfDescent } from '@/domain/directive/line-of-descent';

const KL01 = { issuer: 'Bộ Chính trị', type: 'Kết luận', number: 1, term: 'khóa XIII' };

describe('the key of a directive', () => {
  it('lets the next term have its own 01-KL/TW', () => {
    expect(isSameDocument(KL01, { ...KL01, term: 'khóa XIV' })).toBe(false);
  });

  it('tells a second one of the same term, whatever the tone placement', () => {
    expect(isSameDocument(KL01, { ...KL01, term: 'khoá XIII', issuer: 'Bộ chính trị' })).toBe(true);
  });

  it('tells a Quyết định from a Quy định of the same number, and never two drafts', () => {
    expect(isSameDocument({ ...KL01, type: 'Quyết định' }, { ...KL01, type: 'Quy định' })).toBe(false);
    expect(isSameDocument({ ...KL01, number: null }, { ...KL01, number: null })).toBe(false);
  });
});

describe('the line of descent', () => {
  const continues = (fromId: string, toId: string): Relation => ({ fromId, toId, kind: 'continues' });
  const relations = [
    continues('05', '03'),
    continues('03', '06'),
    { fromId: 'kl01', toId: '05', kind: 'continues' } as const,
    { fromId: 'kh55', toId: 'kl01', kind: 'implements' } as const,
    { fromId: 'bc873', toId: 'kh55', kind: 'refers' } as const,
  ];

  it('goes back to the first document and on to the last, nearest first', () => {
    const line = lineOfDescent('05', relations);
    expect(line.basis.map(({ otherId }) => otherId)).toEqual(['03', '06']);
    expect(line.followers.map(({ otherId, distance }) => [otherId, distance])).toEqual([
      ['kl01', 1],
      ['kh55', 2],
      ['bc873', 3],
    ]);
  });

  it('ends where documents mention each other', () => {
    const both: Relation[] = [
      { fromId: 'a', toId: 'b', kind: 'refers' },
      { fromId: 'b', toId: 'a', kind: 'refers' },
    ];
    expect(lineOfDescent('a', both).basis.map(({ otherId }) => otherId)).toEqual(['b']);
  });

  it('never makes a document its own ancestor', () => {
    expect(closesCircle(relations, continues('06', 'kl01'))).toBe(true);
    expect(closesCircle(relations, continues('05', '05'))).toBe(true);
    expect(closesCircle(relations, { fromId: '06', toId: 'kl01', kind: 'refers' })).toBe(false);
    expect(closesCircle(relations, continues('kl99', 'kl01'))).toBe(false);
  });
});

describe('a secrecy marking', () => {
  it.each([
    'MẬT',
    'TUYỆT MẬT',
    'Kế hoạch (TỐI MẬT)',
    'ke-hoach_tuyet-mat.pdf',
    'báo cáo mật.pdf',
    'Văn bản mật số 3',
  ])('is seen in %s', (text) => {
    expect(isMarkedSecret(text)).toBe(true);
  });

  it.each([
    'thực hiện công tác bảo vệ bí mật nhà nước',
    'BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    'Mặt trận Tổ quốc',
    'mat-tran-to-quoc.pdf',
    'mối quan hệ mật thiết với Nhân dân',
  ])('is not seen in %s', (text) => {
    expect(isMarkedSecret(text)).toBe(false);
  });
});
