import { z } from 'zod';
import { withClient } from '../connect';

/** What a table holds: how many rows, and one hash over all of them in the order of their text. */
export interface TableContent {
  readonly table: string;
  readonly rows: number;
  readonly hash: string;
}

const tablesSchema = z.array(z.object({ name: z.string() }));
const contentSchema = z.tuple([z.object({ rows: z.coerce.number(), hash: z.string() })]);

/** Every table of a database in one snapshot, read by a role that sees every row: equal contents, equal hashes. */
export function readContents(url: string): Promise<readonly TableContent[]> {
  return withClient(url, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(`SET LOCAL timezone = 'UTC'`);
    const tables = await client.query(
      `SELECT relname AS name FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition ORDER BY relname`,
    );
    const contents: TableContent[] = [];
    for (const { name } of tablesSchema.parse(tables.rows)) {
      const { rows } = await client.query(
        `SELECT count(*) AS rows,
                encode(sha256(convert_to(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text COLLATE "C"), ''), 'UTF8')), 'hex') AS hash
           FROM ${client.escapeIdentifier(name)} t`,
      );
      contents.push({ table: name, ...contentSchema.parse(rows)[0] });
    }
    await client.query('ROLLBACK');
    return contents;
  });
}
