import { describe, expect, it } from 'vitest';
import { freeLogin, LOGIN_NAME, proposedLogin } from '@/domain/access/login-name';

describe('a proposed login name', () => {
  it.each([
    ['Trần Thị Hạnh', 'hanhtt'],
    ['Đỗ Kim Thoa', 'thoadk'],
    ['Út', 'ut'],
    ['Nguyễn  Ngọc   Liên', 'liennn'],
  ])('of %s is %s', (name, login) => {
    expect(proposedLogin(name)).toBe(login);
  });

  it('gets a number when somebody has it', () => {
    expect(freeLogin('hanhtt', new Set(['hanhtt', 'hanhtt2']))).toBe('hanhtt3');
    expect(freeLogin('hanhtt', new Set())).toBe('hanhtt');
    expect(LOGIN_NAME.test('hanhtt3')).toBe(true);
  });
});
