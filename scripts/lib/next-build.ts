import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from './operator-error';
import { PROJECT_ROOT } from './prisma-folder';
import { runNode } from './run-program';
import { hashOf, isStamped, writeStamp } from './stamps';

export const NEXT = 'node_modules/next/dist/bin/next';

const SOURCES = [
  'src',
  'public',
  'prisma/schema',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/** Whether the build in this folder was made from the sources as they are now. */
export function isBuilt(folder: string): boolean {
  return existsSync(join(PROJECT_ROOT, folder, 'BUILD_ID')) && isStamped(stampOf(folder), hashOf(SOURCES));
}

/** Makes the production build; the whole output is shown only when it fails. */
export async function buildProduct(folder: string, env: Readonly<Record<string, string>>): Promise<void> {
  const hash = hashOf(SOURCES);
  const { code, output } = await runNode([NEXT, 'build'], { env: { ...env, NODE_ENV: 'production' } });
  if (code !== 0) throw new OperatorError(`${output.trim()}\n\nKhông dựng được bản chạy (next build).`);
  writeStamp(stampOf(folder), hash);
}

const stampOf = (folder: string) => `${folder}/noi-guong-build`;
