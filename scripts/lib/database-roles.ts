import type pg from 'pg';
import { databaseOf, withClient, withDatabase } from './connect';
import { type ConnectionUrls, ROLE_NAMES } from './connection-urls';
import { OperatorError } from './operator-error';

/** Owns every table and definer function; nobody signs in as it. */
const OWNER = 'noiguong_owner';

// Roles belong to the whole server: two runs at once would meet in the same catalogue rows.
const ROLES_LOCK = 7_207_001;

interface LoginRole {
  readonly name: string;
  readonly password: string;
}

/** Makes or corrects the database, the four roles and their rights as the three addresses say. Idempotent. */
export async function ensureRoles(adminUrl: string, urls: ConnectionUrls): Promise<void> {
  const database = requireOneDatabase(urls);
  const app = loginRole(urls.app, ROLE_NAMES.app);
  const migrator = loginRole(urls.migration, ROLE_NAMES.migration);
  const backup = loginRole(urls.verify, ROLE_NAMES.verify);

  await withClient(adminUrl, async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [ROLES_LOCK]);
    await requireServerVersion(admin);
    await ensureRole(admin, OWNER, 'NOLOGIN BYPASSRLS');
    await ensureLogin(admin, app, 'NOBYPASSRLS');
    await ensureLogin(admin, migrator, 'NOBYPASSRLS');
    await ensureLogin(admin, backup, 'BYPASSRLS');
    await ensureDatabase(admin, database);
    await grantMemberships(admin, database, { migrator, backup });
    await grantConnections(admin, database, [app, migrator, backup]);
  });
  await withClient(withDatabase(adminUrl, database), (client) =>
    grantSchema(client, [app, migrator, backup]),
  );
}

export async function dropDatabase(adminUrl: string, database: string): Promise<void> {
  await withClient(adminUrl, async (admin) => {
    await admin.query(`DROP DATABASE IF EXISTS ${admin.escapeIdentifier(database)} WITH (FORCE)`);
  });
}

/** Copies a whole database, which takes a fraction of a second, and gives the copy the same rights. */
export async function copyDatabase(adminUrl: string, template: string, urls: ConnectionUrls): Promise<void> {
  const database = requireOneDatabase(urls);
  await withClient(adminUrl, async (admin) => {
    const [copy, source, owner] = [database, template, OWNER].map((name) => admin.escapeIdentifier(name));
    await admin.query(`CREATE DATABASE ${copy} TEMPLATE ${source} OWNER ${owner}`);
  });
  await ensureRoles(adminUrl, urls);
}

function requireOneDatabase(urls: ConnectionUrls): string {
  const names = new Set([urls.app, urls.migration, urls.verify].map(databaseOf));
  const [name] = names;
  if (name && names.size === 1) return name;
  throw new OperatorError(
    'DATABASE_URL, DATABASE_MIGRATION_URL và DATABASE_VERIFY_URL phải cùng chỉ tới một cơ sở dữ liệu.',
  );
}

/** Migrations grant to these roles by name, so an address with another name is refused here rather than there. */
function loginRole(url: string, expected: string): LoginRole {
  const { username, password } = new URL(url);
  const name = decodeURIComponent(username);
  if (name === expected && password) return { name, password: decodeURIComponent(password) };
  if (name && name !== expected) {
    throw new OperatorError(
      `Địa chỉ kết nối dùng tên "${name}"; ở vị trí này phải là vai trò "${expected}".`,
    );
  }
  throw new OperatorError(`Địa chỉ kết nối tới ${new URL(url).host} thiếu tên người dùng hoặc mật khẩu.`);
}

async function requireServerVersion(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query('SHOW server_version_num');
  const major = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
  if (major >= 16) return;
  throw new OperatorError(`Máy chủ PostgreSQL là phiên bản ${major}; cần phiên bản 16 trở lên.`);
}

async function ensureRole(admin: pg.Client, name: string, attributes: string): Promise<void> {
  const role = admin.escapeIdentifier(name);
  const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  await admin.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${role} NOSUPERUSER NOCREATEROLE ${attributes}`);
}

async function ensureLogin(admin: pg.Client, role: LoginRole, attributes: string): Promise<void> {
  const password = admin.escapeLiteral(role.password);
  await ensureRole(admin, role.name, `LOGIN NOCREATEDB ${attributes} PASSWORD ${password}`);
}

async function ensureDatabase(admin: pg.Client, database: string): Promise<void> {
  const [name, owner] = [database, OWNER].map((part) => admin.escapeIdentifier(part));
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  // The same locale on every server: sorting by name is done with an explicit ICU collation.
  if (rowCount) await admin.query(`ALTER DATABASE ${name} OWNER TO ${owner}`);
  else
    await admin.query(`CREATE DATABASE ${name} OWNER ${owner} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'`);
}

async function grantMemberships(
  admin: pg.Client,
  database: string,
  roles: { readonly migrator: LoginRole; readonly backup: LoginRole },
): Promise<void> {
  const [migrator, backup, name] = [roles.migrator.name, roles.backup.name, database].map((part) =>
    admin.escapeIdentifier(part),
  );
  await admin.query(`GRANT ${OWNER} TO ${migrator} WITH INHERIT FALSE, SET TRUE`);
  // So that a plain `prisma migrate deploy` makes its tables as the owner, too.
  await admin.query(`ALTER ROLE ${migrator} IN DATABASE ${name} SET role = '${OWNER}'`);
  await admin.query(`GRANT pg_read_all_data TO ${backup}`);
  await admin.query(`ALTER ROLE ${backup} SET default_transaction_read_only = on`);
}

async function grantConnections(
  admin: pg.Client,
  database: string,
  roles: readonly LoginRole[],
): Promise<void> {
  const name = admin.escapeIdentifier(database);
  await admin.query(`REVOKE CONNECT, TEMPORARY ON DATABASE ${name} FROM PUBLIC`);
  await admin.query(`GRANT CONNECT ON DATABASE ${name} TO ${roleList(admin, roles)}`);
}

async function grantSchema(client: pg.Client, roles: readonly LoginRole[]): Promise<void> {
  await client.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
  await client.query(`GRANT USAGE ON SCHEMA public TO ${roleList(client, roles)}`);
}

function roleList(client: pg.Client, roles: readonly LoginRole[]): string {
  return roles.map((role) => client.escapeIdentifier(role.name)).join(', ');
}
