import { describe, expect, it } from 'vitest';
import { draftPayloadSchema, emptyDraftItem, emptyDraftPart, fitsDraft } from '@/server/pledge/draft-payload';

const KEY = '01a20e2c-df65-7160-9fe5-3937a4151f15';

describe('a draft as it is kept', () => {
  it('reads one that was kept before there were parts and copies', () => {
    const { copiedFrom: _, ...item } = emptyDraftItem(KEY);
    expect(draftPayloadSchema.parse({ items: [item] })).toEqual({
      items: [emptyDraftItem(KEY)],
      parts: [],
      copiedFromId: null,
    });
  });

  it('fits with everything that a form can hold, and says when somebody sends far more', () => {
    const items = Array.from({ length: 12 }, () => ({ ...emptyDraftItem(KEY), what: 'ế'.repeat(1_000) }));
    const parts = Array.from({ length: 15 }, () => ({
      ...emptyDraftPart(KEY, 'model'),
      words: 'ế'.repeat(500),
    }));
    expect(fitsDraft({ items, parts, copiedFromId: null })).toBe(true);
    const swollen = parts.map((part) => ({
      ...part,
      words: 'ế'.repeat(3_000),
      responsible: 'ế'.repeat(2_400),
    }));
    expect(fitsDraft({ items, parts: swollen, copiedFromId: null })).toBe(false);
  });
});
