import { describe, expect, it } from 'vitest';
import { routeOf } from '@/server/metrics/route-of';

const META = Symbol.for('NextInternalRequestMeta');
const matched = (pathname: string) => ({ [META]: { match: { definition: { pathname } } } });

describe('the route of a request', () => {
  it('is the one that Next matched, whatever ids stand in the address', () => {
    expect(routeOf({ url: '/cam-ket/0192-…?trang=2', ...matched('/cam-ket/[id]') })).toBe('/cam-ket/[id]');
  });

  it('is none for an address that no page has, and one for all files of the build', () => {
    expect(routeOf({ url: '/wp-admin/Nguyen-Van-A' })).toBe('none');
    expect(routeOf({ url: '/_next/static/chunks/a.js', ...matched('/x') })).toBe('static');
  });
});
