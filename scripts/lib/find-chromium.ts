import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { OperatorError } from './operator-error';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The installed browser that the journeys run in; without one the tests end, they never skip. */
export function findChromium(): string {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new OperatorError(`CHROMIUM_PATH=${chosen} không tồn tại. Hãy sửa lại đường dẫn rồi chạy lại.`);
  }
  const found = PLACES.find((path) => existsSync(path)) ?? onPath('chromium') ?? onPath('google-chrome');
  if (found) return found;
  throw new OperatorError(
    'Không thấy trình duyệt Chromium hay Chrome để chạy kiểm thử. ' +
      'Hãy cài (Debian, Ubuntu: apt-get install chromium) hoặc đặt CHROMIUM_PATH rồi chạy lại.',
  );
}

function onPath(name: string): string | undefined {
  const { stdout } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], {
    encoding: 'utf8',
  });
  return stdout?.split('\n')[0]?.trim() || undefined;
}
