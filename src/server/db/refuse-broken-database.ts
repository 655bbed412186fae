import 'server-only';
import { log } from '../log';
import { findCatalogueFaults } from './catalogue';
import { database } from './client';

const EXIT_BROKEN_WALL = 78;

/** Ends the process, with every fault named, when row security is not what the product relies on. */
export async function refuseBrokenDatabase(): Promise<void> {
  const faults = await findCatalogueFaults(database()).catch(unreachable);
  if (faults.length === 0) return;
  log.fatal({ faults }, 'the database breaks the access rules');
  console.error(
    [
      'Máy chủ không khởi động vì cơ sở dữ liệu không giữ đúng quy tắc truy cập:',
      ...faults.map((fault) => `  - ${fault}`),
      'Hãy chạy lại bước cập nhật cơ sở dữ liệu (npm start tự làm việc này) bằng đúng vai trò, rồi thử lại.',
    ].join('\n'),
  );
  process.exit(EXIT_BROKEN_WALL);
}

/** Without its database the server has nothing to say; one sentence instead of a stack. */
function unreachable(error: unknown): readonly string[] {
  log.fatal({ reason: String(error).split('\n').at(-1) }, 'the database does not answer');
  return [
    'Không kết nối được cơ sở dữ liệu (DATABASE_URL). Hãy kiểm tra máy chủ PostgreSQL và mật khẩu của vai trò.',
  ];
}
