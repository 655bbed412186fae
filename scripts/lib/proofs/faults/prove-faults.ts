import type { Figure } from '../../measured/figure';
import { describeFailure } from '../../operator-error';
import { elapsed, step } from '../../step';
import type { Proof } from '../proof';
import { FAULTS, SAMPLE } from './all-faults';
import type { Fault } from './fault';
import { plantFault } from './plant-fault';
import { runTests, type TestsToRun } from './run-tests';
import { openTestBed, PLANTED_DATABASE, soundDatabase, type TestBed } from './test-bed';
import type { Verdict } from './test-report';

const LEAST_FAULTS = 30;

/** Plants one mistake after the other in a copy of the access code, and expects a test to see each of them. */
export const FAULTS_PROOF: Proof = {
  title: 'Lỗi gài vào mã phân quyền, mỗi lần một lỗi: phải có kiểm thử nhận ra',
  async run(context, extent) {
    const faults = extent === 'whole' ? FAULTS : SAMPLE;
    const bed = await step('Chép mã nguồn và dựng cơ sở dữ liệu tạm', () => openTestBed(context));
    const isSound = await isSoundWithoutFault(bed, faults);
    // Tests that are red without any fault would see every fault.
    const seen = isSound ? await countSeen(bed, faults) : 0;
    const least = extent === 'whole' ? LEAST_FAULTS : SAMPLE.length;
    return [
      figureOf('Lần chạy đỏ khi chưa gài lỗi', isSound ? 0 : 1, { atMost: 0 }),
      figureOf('Lỗi đã gài', faults.length, { atLeast: least }),
      figureOf('Lỗi được kiểm thử nhận ra', seen, { atLeast: faults.length }),
    ];
  },
};

function figureOf(name: string, value: number, aim: NonNullable<Figure['aim']>): Figure {
  return { name, value, unit: 'count', aim, isProof: true };
}

function isSoundWithoutFault(bed: TestBed, faults: readonly Fault[]): Promise<boolean> {
  return step('Chạy các kiểm thử ấy khi chưa gài lỗi', async (report) => {
    for (const tests of testsOf(faults)) {
      report(`${tests.files.length} tệp`);
      const verdict = await runTests(bed, { ...tests, database: soundDatabase(bed) });
      console.log(`  ${tests.files.length} tệp: ${inWords(verdict)}`);
      if (verdict.kind !== 'green') return false;
    }
    return true;
  });
}

/** Everything that the faults ask for: the files that are run whole, then those of which only parts are. */
function testsOf(faults: readonly Fault[]): readonly Omit<TestsToRun, 'database'>[] {
  const whole = new Set(faults.filter(({ part }) => part === undefined).map(({ test }) => test));
  const others = faults.filter(({ test }) => !whole.has(test));
  const parts = new Set(others.map(({ part }) => part));
  const inPart = { files: [...new Set(others.map(({ test }) => test))], part: `(${[...parts].join('|')})` };
  return [{ files: [...whole] }, inPart].filter(({ files }) => files.length > 0);
}

async function countSeen(bed: TestBed, faults: readonly Fault[]): Promise<number> {
  let seen = 0;
  for (const [index, fault] of faults.entries()) {
    const startedAt = Date.now();
    const verdict = await tryFault(bed, fault);
    if (verdict.kind === 'red') seen += 1;
    const mark = verdict.kind === 'red' ? '✓' : '✗ KHÔNG NHẬN RA:';
    console.log(`  ${index + 1}/${faults.length} ${mark} ${fault.name} (${elapsed(startedAt)})`);
    console.log(`      ${fault.test}: ${inWords(verdict)}`);
  }
  return seen;
}

async function tryFault(bed: TestBed, fault: Fault): Promise<Verdict> {
  const planting = await plantFault(bed, fault).catch(describeFailure);
  // A fault whose place is gone proves nothing, and the others go on.
  if (typeof planting === 'string') return { kind: 'broken', complaint: planting };
  const database = 'sql' in fault.slip ? PLANTED_DATABASE : soundDatabase(bed);
  try {
    return await runTests(bed, { files: [fault.test], part: fault.part, database });
  } finally {
    await planting();
  }
}

function inWords(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'green':
      return `cả ${verdict.tests} kiểm thử đều xanh`;
    case 'red': {
      const [first, ...more] = verdict.titles;
      return more.length === 0 ? `"${first}"` : `"${first}" và ${more.length} kiểm thử nữa`;
    }
    case 'broken':
      return `không chạy được đến chỗ kiểm thử (${verdict.complaint})`;
  }
}
