import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from './operator-error';
import { PROJECT_ROOT } from './prisma-folder';
import { runNode } from './run-program';
import { hashOf, isStamped, writeStamp } from './stamps';

const STAMP = 'node_modules/.noi-guong-generated';
const GENERATED = 'src/server/db/generated';

/** Generates the Prisma client when the schema changed since the last time; says whether it did. */
export async function generateClient(): Promise<boolean> {
  const hash = hashOf(['prisma/schema', 'prisma.config.ts', 'package-lock.json']);
  if (isStamped(STAMP, hash) && existsSync(join(PROJECT_ROOT, GENERATED, 'client.ts'))) return false;
  // Generating needs no engine, yet the CLI insists on one and would download it: any program will do.
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' };
  const { code, output } = await runNode(['node_modules/prisma/build/index.js', 'generate'], { env });
  if (code !== 0) {
    throw new OperatorError(`${output.trim()}\n\nKhông tạo được mã truy cập dữ liệu (prisma generate).`);
  }
  writeStamp(STAMP, hash);
  return true;
}
