import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { withDatabase } from './connect';
import { readPrivateJson, writePrivateJson } from './private-file';

/** One address for each of the three roles that sign in to the database. */
export interface ConnectionUrls {
  /** The server's own: owns nothing, bypasses nothing. */
  readonly app: string;
  /** Runs migrations as the owner. */
  readonly migration: string;
  /** Reads everything, writes nothing: verify and backup. */
  readonly verify: string;
}

const secretsSchema = z.object({ app: z.string(), migration: z.string(), verify: z.string() });
const fileSchema = z.object({ passwords: secretsSchema, urls: secretsSchema });

/** The roles as migrations name them. */
export const ROLE_NAMES = {
  app: 'noiguong_app',
  migration: 'noiguong_migrator',
  verify: 'noiguong_backup',
} as const;

/** The database that an embedded server holds. */
export const EMBEDDED_DATABASE = 'noi_guong';

const rolesPath = (dataFolder: string) => join(dataFolder, 'roles.json');

/** The addresses of the embedded server for this start (its port may have moved), kept in `roles.json`. */
export function embeddedUrls(dataFolder: string, adminUrl: string): ConnectionUrls {
  const known = fileSchema.nullable().parse(readPrivateJson(rolesPath(dataFolder)));
  const passwords = known?.passwords ?? { app: secret(), migration: secret(), verify: secret() };
  const urlOf = (role: keyof ConnectionUrls) => {
    const url = new URL(withDatabase(adminUrl, EMBEDDED_DATABASE));
    url.username = ROLE_NAMES[role];
    url.password = passwords[role];
    return url.toString();
  };
  const urls = { app: urlOf('app'), migration: urlOf('migration'), verify: urlOf('verify') };
  writePrivateJson(rolesPath(dataFolder), { passwords, urls });
  return urls;
}

/** The addresses that the last start of this data folder wrote down, or null before the first one. */
export function connectionUrls(dataFolder: string): ConnectionUrls | null {
  return fileSchema.nullable().parse(readPrivateJson(rolesPath(dataFolder)))?.urls ?? null;
}

/** The same three roles on another database of the same server. */
export function urlsFor(urls: ConnectionUrls, database: string): ConnectionUrls {
  return {
    app: withDatabase(urls.app, database),
    migration: withDatabase(urls.migration, database),
    verify: withDatabase(urls.verify, database),
  };
}

function secret(): string {
  return randomBytes(24).toString('base64url');
}
