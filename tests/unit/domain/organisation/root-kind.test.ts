import { describe, expect, it } from 'vitest';
import { namesOfRootKind, ROOT_KINDS } from '@/domain/organisation/root-kind';

describe('the kind of a root', () => {
  it('names the committee, its organisation and its advisory body', () => {
    expect(namesOfRootKind('HUYEN_UY')).toEqual({
      committee: 'Huyện ủy',
      partyOrganisation: 'Đảng bộ huyện',
      advisoryBody: 'Ban Tuyên giáo',
    });
    expect(namesOfRootKind('DANG_UY_PHUONG').advisoryBody).toBe('Ban Xây dựng Đảng');
  });

  it.each(ROOT_KINDS)('%s has names written in NFC', (kind) => {
    for (const name of Object.values(namesOfRootKind(kind))) expect(name).toBe(name.normalize('NFC'));
  });
});
