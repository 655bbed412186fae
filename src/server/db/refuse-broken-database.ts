import 'server-only';
import { log } from '../log';
import { findCatalogueFaults } from './catalogue';
import { database } from './client';

const EXIT_BROKEN_WALL = 78;

/** Ends the process, with every fault named, when row security is not what the product relies on. */
export async function refuseBrokenDatabase(): Promise<void> {
  const faults = await findCatalogueFaults(database());
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
