import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { OperatorError } from '../operator-error';
import { type NamedMoment, readMoment } from './moment';

export interface RestoreArguments {
  readonly to: string;
  readonly at: NamedMoment | null;
  /** A backup by its name or folder; the fitting one when it is missing. */
  readonly from: string | undefined;
}

const OPTIONS = { to: { type: 'string' }, at: { type: 'string' }, from: { type: 'string' } } as const;

export function readRestoreArguments(args: readonly string[]): RestoreArguments {
  const { to, at, from } = valuesOf(args);
  if (!to) throw new OperatorError(`Hãy cho biết khôi phục vào thư mục nào. ${usage()}`);
  const moment = at === undefined ? null : readMoment(at);
  if (moment && moment.date.getTime() > Date.now()) {
    throw new OperatorError(
      `Thời điểm ${at} chưa tới. Hãy chọn --at sớm hơn, hoặc bỏ --at để lấy lại tất cả.`,
    );
  }
  return { to: resolve(to), at: moment, from };
}

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch {
    throw new OperatorError(`Không hiểu "${args.join(' ')}". ${usage()}`);
  }
}

function usage(): string {
  return `Cách dùng: npm run restore -- --to <thư mục mới> [--at '2026-11-26 14:30'] [--from <bản sao lưu>]`;
}
