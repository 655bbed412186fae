import { describe, expect, it } from 'vitest';
import { ok, refuse } from '@/domain/shared/result';

describe('a result', () => {
  it('carries the value or the rule that says no', () => {
    expect(ok(3)).toEqual({ ok: true, value: 3 });
    expect(refuse('pledge.stale')).toEqual({ ok: false, code: 'pledge.stale' });
    expect(refuse('pledge.too-few-items', { min: 3, count: 1 }).details).toEqual({ min: 3, count: 1 });
  });
});
