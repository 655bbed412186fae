import { OperatorError } from './lib/operator-error';
import { runCommand } from './lib/run-command';
import { elapsed } from './lib/step';
import { differenceSentence } from './lib/verify/difference';
import { verifyDatabase } from './lib/verify/verify-database';
import { requireVerifyUrl } from './lib/verify-url';

/** More would bury the first ones. */
const SHOWN = 40;

/** Recounts the current database independently and compares; any difference ends with exit code 1. */
runCommand(async () => {
  const url = await requireVerifyUrl();
  const startedAt = Date.now();
  const { compared, differences } = await verifyDatabase(url, new Date());
  console.log('Đã đếm lại từ các sự kiện gốc và so với cơ sở dữ liệu:');
  for (const sentence of compared) console.log(`  · ${sentence}`);
  if (differences.length > 0) {
    for (const difference of differences.slice(0, SHOWN))
      console.error(`  ✗ ${differenceSentence(difference)}`);
    throw new OperatorError(
      `Có ${differences.length} chỗ không khớp${differences.length > SHOWN ? `, trên đây là ${SHOWN} chỗ đầu` : ''}. ` +
        'Đừng sửa tay: hãy giữ nguyên dữ liệu và báo người phụ trách kỹ thuật.',
    );
  }
  console.log(`Tất cả đều khớp (${elapsed(startedAt)}).`);
});
