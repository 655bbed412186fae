import { describeFailure } from './operator-error';
import { stopAllPrograms } from './run-program';

type CleanUp = () => Promise<void> | void;

export interface CommandContext {
  /** Arguments after `--`. */
  readonly args: readonly string[];
  /** Has something done at the end, whatever the end is; the last one registered goes first. */
  onEnd(cleanUp: CleanUp): void;
  /** Waits until the person or the system ends the command; from here on that is its normal end. */
  untilStopped(): Promise<void>;
}

/** What a shell reports for a command that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Runs a command to its end and tidies up after it: failures become one sentence and a non-zero exit code. */
export function runCommand(command: (context: CommandContext) => Promise<void>): void {
  const cleanUps: CleanUp[] = [];
  let exitCode = 0;
  let stopIsNormal = false;
  const stopped = stopSignal();
  const context: CommandContext = {
    args: process.argv.slice(2),
    onEnd: (cleanUp) => cleanUps.unshift(cleanUp),
    untilStopped: () => {
      stopIsNormal = true;
      return stopped;
    },
  };
  const interrupted = stopped.then(() => {
    if (!stopIsNormal) exitCode = INTERRUPTED;
  });

  Promise.race([command(context), interrupted])
    .catch((error: unknown) => {
      console.error(`\n${describeFailure(error)}`);
      exitCode = 1;
    })
    .then(() => tidyUp(cleanUps))
    .finally(() => process.exit(exitCode === 0 ? (process.exitCode ?? 0) : exitCode));
}

function stopSignal(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    // Ending `npm run …` from outside ends npm and its shell, and the shell tells nobody.
    setInterval(() => {
      if (process.env.npm_lifecycle_event && process.ppid !== parent) resolve();
    }, 500);
  });
}

async function tidyUp(cleanUps: readonly CleanUp[]): Promise<void> {
  await stopAllPrograms();
  for (const cleanUp of cleanUps) {
    try {
      await cleanUp();
    } catch (error) {
      console.error(describeFailure(error));
    }
  }
}
