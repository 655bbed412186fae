import { generateClient } from './lib/generate';
import { runCommand } from './lib/run-command';
import { readPictureSettings } from './lib/screenshots/picture-settings';
import { takeAllPictures } from './lib/screenshots/take-all';
import { step } from './lib/step';

/**
 * Takes a picture of each page of the product at two widths into `screenshots/`, which git ignores. `--dark` takes them
 * in the dark; `--built` takes them of the test build, where each page is quick; `--help` takes those of the help, into
 * `public/`; any other word keeps only the pictures whose name, page or person contains it.
 */
runCommand(async (context) => {
  const settings = readPictureSettings(context.args);
  await step('Tạo mã truy cập dữ liệu', generateClient);
  await takeAllPictures(context, settings);
});
