import { describe, expect, it } from 'vitest';
import { isOwnAddress } from '@/config/routes';

describe('an address to go on to after signing in', () => {
  it.each(['/', '/cam-ket', '/tong-quan?ngay=01/02/2026'])('may be one of ours: %s', (path) => {
    expect(isOwnAddress(path)).toBe(true);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/a\nb',
    '',
    undefined,
  ])('is not %s', (path) => {
    expect(isOwnAddress(path)).toBe(false);
  });
});
