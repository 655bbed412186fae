import pg from 'pg';
import { HOSTILE_WORDS } from './hostile-words';

/** A column in which people's words stand, named as `table.column`. */
type Column = { readonly table: string; readonly column: string; readonly isJson: boolean };

/** Texts that a program wrote for itself: with other words in them nothing could be shown at all. */
const OF_A_PROGRAM: readonly string[] = [
  'account.password_hash',
  'audit_event.action',
  'audit_event.subject_kind',
  'directive_scan.media_type',
  'idempotency_key.use_case',
  'pledge_part.section_key',
  'root_committee.kind',
];
/** The people whose pages are opened, and those whom they meet there; the other five thousand stay as they are. */
const CHOOSE_PEOPLE = `
  CREATE TEMPORARY TABLE met AS
  SELECT member_id FROM account WHERE login_name ~ '^(dangvien|bithu|dangbo|tuyengiao|lanhdao|kiemtra|quantri)\\d$'
   UNION SELECT member_id FROM role_assignment
   UNION SELECT m.member_id FROM membership m JOIN membership n ON n.cell_id = m.cell_id
     JOIN account a ON a.member_id = n.member_id WHERE a.login_name ~ '^(dangvien|bithu)\\d$'`;
const PEOPLE = 'SELECT member_id FROM met';
const ROWS_OF_PEOPLE: Readonly<Record<string, string>> = {
  member: `id IN (${PEOPLE})`,
  account: `member_id IN (${PEOPLE})`,
  pledge: `unit_id IS NOT NULL OR member_id IN (${PEOPLE})`,
};
const ROWS_OF_PLEDGES = `pledge_id IN (SELECT id FROM pledge WHERE ${ROWS_OF_PEOPLE.pledge})`;

/**
 * Writes all fifty texts into every text of a database that is thrown away afterwards, each row beginning with another one.
 * Every column also gets its own name, by which a page shows that it was there. Comes back with those names.
 */
export async function poison(adminUrl: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    // Past triggers, constraints and lengths: what is shown must not lean on what may be stored.
    await client.query('SET session_replication_role = replica');
    await client.query(CHOOSE_PEOPLE);
    await dropConstraints(client);
    await addWhatIsMissing(client);
    const columns = await textColumns(client);
    for (const table of new Set(columns.map((column) => column.table))) {
      const own = columns.filter((column) => column.table === table);
      await poisonTable(client, table, own);
    }
    return columns.map(nameOf);
  } finally {
    await client.end();
  }
}

const nameOf = ({ table, column }: Column) => `${table}.${column}`;

async function textColumns(client: pg.Client): Promise<readonly Column[]> {
  const { rows } = await client.query<Column>(TEXT_COLUMNS);
  const names = rows.map(nameOf);
  const gone = OF_A_PROGRAM.filter((name) => !names.includes(name));
  if (gone.length > 0) throw new Error(`no such column any more: ${gone.join(', ')}`);
  return rows.filter((column) => !OF_A_PROGRAM.includes(nameOf(column)));
}

/** Checks, and every index over a text: fifty texts are longer than a name is meant to be. */
async function dropConstraints(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ command: string }>(DROPS);
  for (const { command } of rows) await client.query(command);
}

/** What the demonstration has none of: a scanned document, a section of the form, an opened text, a changed unit. */
async function addWhatIsMissing(client: pg.Client): Promise<void> {
  await client.query('UPDATE campaign SET sections = $1', [JSON.stringify([SECTION])]);
  for (const command of MISSING) await client.query(command);
}

const SECTION = { key: 'loi-hua', heading: 'Điều tôi hứa', hint: 'Viết ngắn gọn' };

async function poisonTable(client: pg.Client, table: string, columns: readonly Column[]): Promise<void> {
  const texts = columns.filter(({ isJson }) => !isJson);
  const where = await rowsOf(client, table);
  if (texts.length > 0) {
    const sets = texts.map((column, index) => `${column.column} = ${poisonedText(column, index)}`);
    await client.query(
      `UPDATE ${table} t SET ${sets.join(', ')}
         FROM (SELECT ctid AS place, (row_number() OVER ())::int AS n FROM ${table} WHERE ${where}) r
        WHERE t.ctid = r.place`,
      [HOSTILE_WORDS],
    );
  }
  for (const { column, isJson } of columns) if (isJson) await poisonJson(client, { table, column, isJson });
}

async function rowsOf(client: pg.Client, table: string): Promise<string> {
  const own = ROWS_OF_PEOPLE[table];
  if (own) return own;
  const { rowCount } = await client.query(
    `SELECT 1 FROM information_schema.columns WHERE table_name = $1 AND column_name = 'pledge_id'`,
    [table],
  );
  return rowCount ? ROWS_OF_PLEDGES : 'true';
}

function poisonedText(column: Column, index: number): string {
  const first = `((r.n + ${index * 7}) % ${HOSTILE_WORDS.length})`;
  const words = `array_to_string(($1::text[])[${first} + 1:] || ($1::text[])[:${first}], E'\\n')`;
  return `${words} || E'\\n«${nameOf(column)}» ' || r.n`;
}

async function poisonJson(client: pg.Client, column: Column): Promise<void> {
  const { rows } = await client.query<{ place: string; value: unknown }>(
    `SELECT ctid::text AS place, ${column.column} AS value FROM ${column.table} WHERE ${column.column} IS NOT NULL
        AND ${await rowsOf(client, column.table)}`,
  );
  for (const [n, { place, value }] of rows.entries())
    await client.query(`UPDATE ${column.table} SET ${column.column} = $1 WHERE ctid = $2::tid`, [
      JSON.stringify(poisonedJson(value, column, n)),
      place,
    ]);
}

/** Keys, codes and dates stay; whatever reads like words becomes hostile. */
function poisonedJson(value: unknown, column: Column, n: number): unknown {
  if (typeof value === 'string') {
    const first = n % HOSTILE_WORDS.length;
    const words = [...HOSTILE_WORDS.slice(first), ...HOSTILE_WORDS.slice(0, first)];
    return /^[a-z0-9_.:/-]*$/.test(value) ? value : `${words.join('\n')}\n«${nameOf(column)}»`;
  }
  if (Array.isArray(value)) return value.map((part) => poisonedJson(part, column, n));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, poisonedJson(part, column, n)]));
}

const TEXT_COLUMNS = `
  SELECT c.table_name AS "table", c.column_name AS "column", c.data_type LIKE 'json%' AS "isJson"
    FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name)
   WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.table_name <> '_prisma_migrations'
     AND c.data_type IN ('text', 'character varying', 'json', 'jsonb')
   ORDER BY 1, 2`;

const DROPS = `
  SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS command
    FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace AND conrelid <> 0
   UNION ALL
  SELECT coalesce(
           (SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname)
              FROM pg_constraint WHERE conindid = i.indexrelid AND contype = 'u'),
           format('DROP INDEX %s', i.indexrelid::regclass))
    FROM pg_index i JOIN pg_class k ON k.oid = i.indrelid
   WHERE k.relnamespace = 'public'::regnamespace AND NOT i.indisprimary
     AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = i.indexrelid AND a.atttypid = 'text'::regtype)`;

const MISSING = [
  `INSERT INTO directive_scan (id, root_id, directive_id, file_name, media_type, byte_size, content, added_by_id, added_at)
   SELECT gen_random_uuid(), d.root_id, d.id, 'ban-chup.pdf', 'application/pdf', 5, '%PDF-', a.member_id, now()
     FROM directive d, account a WHERE a.login_name = 'tuyengiao1'`,
  `INSERT INTO pledge_part (id, pledge_id, version_id, author_id, unit_id, kind, ordinal, section_key, heading, words)
   SELECT gen_random_uuid(), v.pledge_id, v.id, v.author_id, v.unit_id, 'section', 1, 'loi-hua', 'Điều tôi hứa', 'Giữ lời'
     FROM pledge_version v JOIN pledge p ON p.id = v.pledge_id WHERE p.member_id IN (${PEOPLE})`,
  `INSERT INTO text_opening (id, root_id, pledge_id, member_id, opened_by_id, opened_by_name, by_role, reason, at, on_day)
   SELECT gen_random_uuid(), p.root_id, p.id, p.member_id, a.member_id, '', 'campaign_officer', '',
          '2026-09-15 00:01:00+07', '2026-09-15'
     FROM account a, account o JOIN pledge p ON p.member_id = o.member_id AND p.state = 'approved'
    WHERE a.login_name = 'tuyengiao1' AND o.login_name = 'dangvien3'`,
  `INSERT INTO audit_event (id, root_id, at, actor_id, action, subject_kind, subject_id, details, before, after,
                            on_behalf_of_id, concerns_id)
   SELECT gen_random_uuid(), u.root_id, '2026-09-15 00:01:00+07', a.member_id, 'unit.changed', 'unit', u.id, '{}',
          '{"name": "Tên cũ"}', '{"name": "Tên mới"}', o.member_id, o.member_id
     FROM unit u, account a, account o
    WHERE u.kind = 'root' AND a.login_name = 'quantri1' AND o.login_name = 'dangvien3'`,
];
