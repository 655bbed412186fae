import { describe, expect, it } from 'vitest';
import { StatementNames } from '@/server/db/statement-names';

describe('the name of a statement', () => {
  it('is given when it is asked a second time, and stays', () => {
    const names = new StatementNames();
    expect(names.nameOf('SELECT 1')).toBe('');
    const name = names.nameOf('SELECT 1');
    expect(name).not.toBe('');
    expect(names.nameOf('SELECT 1')).toBe(name);
  });

  it('belongs to one statement alone', () => {
    const names = new StatementNames();
    const all = Array.from({ length: 50 }, (_, index) => `SELECT ${index}`);
    for (const sql of all) names.nameOf(sql);
    expect(new Set(all.map((sql) => names.nameOf(sql))).size).toBe(50);
  });

  it('is refused when a connection would remember too many, and what has one keeps it', () => {
    const names = new StatementNames();
    const asked = (sql: string) => [names.nameOf(sql), names.nameOf(sql)][1] ?? '';
    const kept = asked('SELECT 1');
    const later = Array.from({ length: 2_000 }, (_, index) => asked(`SELECT ${index + 2}`));
    expect(later.filter((name) => name !== '').length).toBeLessThan(400);
    expect(names.nameOf('SELECT 1')).toBe(kept);
  });
});
