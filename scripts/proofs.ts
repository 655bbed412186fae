import { generateClient } from './lib/generate';
import { isDisproved } from './lib/measured/figure';
import { reportFigures } from './lib/measured/report';
import { OperatorError } from './lib/operator-error';
import { PROOFS } from './lib/proofs/all-proofs';
import { runCommand } from './lib/run-command';
import { step } from './lib/step';

/** Tries to break what the product promises, for as long as it takes: all of it, or the proofs that are named. */
runCommand(async (context) => {
  const names = chosenProofs(context.args);
  await step('Tạo mã truy cập dữ liệu', generateClient);
  const disproved: string[] = [];
  for (const name of names) {
    const proof = PROOFS[name];
    if (!proof) continue;
    console.log(`\n${proof.title}`);
    const figures = await proof.run(context, 'whole');
    reportFigures({ file: 'proofs.json', key: name }, figures);
    disproved.push(...figures.filter(isDisproved).map((figure) => figure.name));
  }
  if (disproved.length > 0) throw new OperatorError(`Không đứng vững: ${disproved.join('; ')}.`);
});

function chosenProofs(args: readonly string[]): readonly string[] {
  const all = Object.keys(PROOFS);
  const unknown = args.find((name) => !all.includes(name));
  if (unknown !== undefined) {
    throw new OperatorError(`Không có phép chứng minh "${unknown}". Có: ${all.join(', ')}.`);
  }
  return args.length > 0 ? args : all;
}
