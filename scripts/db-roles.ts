import { requireReachable } from './lib/connect';
import { ensureRoles } from './lib/database-roles';
import { OperatorError } from './lib/operator-error';
import { runCommand } from './lib/run-command';

const VARIABLES = [
  'DATABASE_ADMIN_URL',
  'DATABASE_URL',
  'DATABASE_MIGRATION_URL',
  'DATABASE_VERIFY_URL',
] as const;

/** Makes the database and its roles on a server, as the four addresses say. */
runCommand(async () => {
  const missing = VARIABLES.filter((name) => !process.env[name]);
  if (missing.length > 0)
    throw new OperatorError(`Hãy đặt các biến sau rồi chạy lại: ${missing.join(', ')}.`);

  const addressIn = (name: (typeof VARIABLES)[number]) => process.env[name] ?? '';
  await requireReachable('DATABASE_ADMIN_URL', addressIn('DATABASE_ADMIN_URL'));
  await ensureRoles(addressIn('DATABASE_ADMIN_URL'), {
    app: addressIn('DATABASE_URL'),
    migration: addressIn('DATABASE_MIGRATION_URL'),
    verify: addressIn('DATABASE_VERIFY_URL'),
  });
  console.log('Đã có đủ cơ sở dữ liệu và các vai trò. Chạy lại lệnh này lúc nào cũng được.');
});
