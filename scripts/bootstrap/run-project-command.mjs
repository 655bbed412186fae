// Plain JavaScript for Node 20, without a dependency: this runs before anything is installed.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install-packages.mjs';
import { findOwnNode } from './own-node.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OLDEST_NODE = 20;

/** Installs what is missing, then runs a TypeScript command of this project with the Node it brought along. */
export async function runProjectCommand(script) {
  process.chdir(ROOT);
  try {
    requireNode();
    await installPackages(ROOT);
    process.exitCode = await runWith(findOwnNode(ROOT), script);
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

function requireNode() {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) return;
  throw new Error(
    `Máy đang có Node ${process.versions.node}; cần Node ${OLDEST_NODE} trở lên. Hãy cài bản mới từ https://nodejs.org rồi chạy lại.`,
  );
}

function runWith(node, script) {
  const args = ['--conditions=react-server', '--import', 'tsx', join(ROOT, script), ...process.argv.slice(2)];
  const PATH = [dirname(node), process.env.PATH].join(process.platform === 'win32' ? ';' : ':');
  const child = spawn(node, args, { stdio: 'inherit', env: { ...process.env, PATH } });
  // The child tidies up and ends by itself; ending before it would leave the terminal to both.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  whenAbandoned(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Ending `npm start` from outside ends npm and its shell, and the shell tells nobody. */
function whenAbandoned(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 500).unref();
}
