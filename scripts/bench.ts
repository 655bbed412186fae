import { openBenchDatabase, type Scale } from './lib/bench/bench-database';
import { measureAll } from './lib/bench/measure-all';
import { generateClient } from './lib/generate';
import { isDisproved } from './lib/measured/figure';
import { reportFigures } from './lib/measured/report';
import { OperatorError } from './lib/operator-error';
import { runCommand } from './lib/run-command';
import { step } from './lib/step';

const OPTIONS = ['--province', '--short'];

/**
 * Measures how fast the product is, beside what it is compared with in the same minutes. `--province` on a database ten
 * districts large; `--short` only shows that everything can be measured.
 */
runCommand(async (context) => {
  const unknown = context.args.find((option) => !OPTIONS.includes(option));
  if (unknown !== undefined) {
    throw new OperatorError(`Không có lựa chọn "${unknown}". Các lựa chọn: ${OPTIONS.join(', ')}.`);
  }
  const scale: Scale = context.args.includes('--province') ? 'province' : 'district';
  await step('Tạo mã truy cập dữ liệu', generateClient);
  const urls = await openBenchDatabase(context, scale);
  const figures = await measureAll({ urls, scale, isShort: context.args.includes('--short') });
  reportFigures({ file: 'latest.json', key: scale }, figures);
  const wrong = figures.find(isDisproved);
  if (wrong) throw new OperatorError(`Sai, không chỉ chậm: ${wrong.name} là ${wrong.value}.`);
});
