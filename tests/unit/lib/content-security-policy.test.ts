import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '@/lib/content-security-policy';

describe('the policy of a page', () => {
  const policy = contentSecurityPolicy('bm9uY2U=', false);

  it('lets only scripts with the nonce of this answer run', () => {
    expect(policy).toContain("script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic';");
  });

  it('allows nothing unsafe, nothing from elsewhere and no frame', () => {
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self'");
  });

  it('has its two holes in development only', () => {
    expect(contentSecurityPolicy('x', true)).toContain("'unsafe-eval'");
  });
});
