import { generateClient } from './lib/generate';
import { runCommand } from './lib/run-command';
import { runStaticChecks } from './lib/static-checks';
import { step } from './lib/step';
import { addCounts } from './lib/test-counts';
import { openTestFolder } from './lib/test-folder';
import { runVitest } from './lib/vitest-part';

/** The fast part of the tests: static checks and unit tests. */
runCommand(async (context) => {
  await step('Tạo mã truy cập dữ liệu', generateClient);
  const { passed, failed } = addCounts([
    await runStaticChecks(),
    await runVitest('unit', openTestFolder(context)),
  ]);
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
});
