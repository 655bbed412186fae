import { OperatorError } from '../operator-error';

/** A server of one's own has its own tools, which do more than we could. */
export function refuseOwnServer(): void {
  if (!process.env.DATABASE_URL) return;
  throw new OperatorError(
    'DATABASE_URL chỉ tới máy chủ PostgreSQL riêng: hãy sao lưu và khôi phục bằng công cụ chuẩn của PostgreSQL ' +
      '(pg_basebackup, pgBackRest), từng lệnh có trong docs/operations.md.',
  );
}
