import { defineConfig } from 'prisma/config';

/** For a plain `prisma migrate deploy`; the product's own commands apply the same migrations without an engine. */
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_MIGRATION_URL ?? '' },
});
