import { describe, expect, it } from 'vitest';
import { sortNameOf } from '@/domain/organisation/given-name';

describe('the key that names sort by', () => {
  it.each([
    ['Nguyễn Thị Hạnh', 'Hạnh Nguyễn Thị'],
    ['  Lê   Nam ', 'Nam Lê'],
    ['Bảy', 'Bảy'],
    ['', ''],
  ])('of "%s" is "%s"', (fullName, key) => {
    expect(sortNameOf(fullName)).toBe(key);
  });

  it('is the same for a name typed in NFD', () => {
    expect(sortNameOf('Trần Văn Út'.normalize('NFD'))).toBe('Út Trần Văn');
  });
});
