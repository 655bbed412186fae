import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../operator-error';
import type { Backup } from './backups';

const CHANGES = /^[0-9A-F]{24}$/;
const TIMELINE_DIGITS = 8;
const BYTES_PER_LOG = 2 ** 32;

/** A recovery ends at the first missing file without a word: a hole in the archive must be found before it. */
export function requireUnbroken({ series, firstChanges }: Backup): void {
  const names = readdirSync(series.archive)
    .filter((name) => CHANGES.test(name) && placeOf(name) >= placeOf(firstChanges))
    .sort((a, b) => placeOf(a).localeCompare(placeOf(b)));
  const [first] = names;
  if (!first || first !== firstChanges) throw holeBefore(first ?? firstChanges);
  const perLog = BYTES_PER_LOG / statSync(join(series.archive, first)).size;
  const numberOf = (name: string) =>
    Number.parseInt(name.slice(8, 16), 16) * perLog + Number.parseInt(name.slice(16), 16);
  const after = names.find(
    (name, index) => index > 0 && numberOf(name) - numberOf(String(names[index - 1])) > 1,
  );
  if (after) throw holeBefore(after);
}

/** Where a file stands in the log, whatever timeline it belongs to. */
function placeOf(name: string): string {
  return name.slice(TIMELINE_DIGITS);
}

function holeBefore(name: string): OperatorError {
  return new OperatorError(
    `Kho lưu bị thiếu ngay trước tệp ${name}, nên từ bản sao lưu này không tới được những thay đổi mới nhất. ` +
      'Hãy dùng bản sao lưu muộn hơn (--from), hoặc chép tệp thiếu vào lại kho lưu. Chỉ định --at thì vẫn về được thời điểm trước chỗ thiếu.',
  );
}
