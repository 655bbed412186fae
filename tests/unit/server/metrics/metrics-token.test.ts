import { describe, expect, it } from 'vitest';
import { mayReadMetrics } from '@/server/metrics/metrics-token';

const TOKEN = 'x'.repeat(32);

describe('the metrics', () => {
  it('open to the token alone', () => {
    expect(mayReadMetrics(`Bearer ${TOKEN}`, TOKEN)).toBe(true);
    expect(mayReadMetrics(`Bearer ${TOKEN}x`, TOKEN)).toBe(false);
    expect(mayReadMetrics(TOKEN, TOKEN)).toBe(false);
    expect(mayReadMetrics('', TOKEN)).toBe(false);
    expect(mayReadMetrics(null, TOKEN)).toBe(false);
  });

  it('open to nobody where no token is set', () => {
    expect(mayReadMetrics('Bearer ', '')).toBe(false);
    expect(mayReadMetrics('Bearer undefined', undefined)).toBe(false);
  });
});
