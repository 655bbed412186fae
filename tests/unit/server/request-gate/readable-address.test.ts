import { expect, it } from 'vitest';
import { isReadableAddress } from '@/server/request-gate/readable-address';

it.each(['/don-vi/a', '/van-ban?tim=%E1%BA%A5', '/dang-nhap?tiep=%E0%A4', '/a%2Fb', '/%5Bid%5D'])(
  '%s can be read',
  (address) => {
    expect(isReadableAddress(new URL(address, 'http://localhost'))).toBe(true);
  },
);

it.each(['/%', '/don-vi/%E0%A4', '/%00', '/a%0D%0Ab', '/%ED%A0%80', '/van-ban?tim=%00', '/_global-error'])(
  '%s cannot be the address of a page',
  (address) => {
    expect(isReadableAddress(new URL(address, 'http://localhost'))).toBe(false);
  },
);
