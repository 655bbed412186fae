import { describeFailure } from './operator-error';

export interface CommandContext {
  /** Resolves when the person or the system asks the command to end. */
  readonly untilStopped: Promise<void>;
}

/** Runs a command to its end: failures become one sentence and a non-zero exit code. */
export function runCommand(command: (context: CommandContext) => Promise<void>): void {
  const untilStopped = new Promise<void>((resolve) => {
    // Windows never sends SIGTERM; closing a Unix terminal sends SIGHUP.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
  // Promises alone do not keep Node alive while it waits for a signal.
  const heartbeat = setInterval(() => undefined, 60_000);
  command({ untilStopped })
    .catch((error: unknown) => {
      console.error(`\n${describeFailure(error)}`);
      process.exitCode = 1;
    })
    .finally(() => clearInterval(heartbeat));
}
