import type pg from 'pg';

/** Far more units than a district has: their statement triggers rebuild the tree once, not once a chunk. */
const ROWS_PER_STATEMENT = 4_000;

/** Inserts rows whose keys are the table's columns; the table itself says of which type they are. */
export async function insertRows(client: pg.Client, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const name = client.escapeIdentifier(table);
  const columns = Object.keys(first)
    .map((column) => client.escapeIdentifier(column))
    .join(', ');
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const chunk = rows.slice(start, start + ROWS_PER_STATEMENT);
    await client.query(
      `INSERT INTO ${name} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb)`,
      [JSON.stringify(chunk)],
    );
  }
}
