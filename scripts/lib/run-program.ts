import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { PROJECT_ROOT } from './prisma-folder';

export interface ProgramResult {
  readonly code: number | null;
  readonly output: string;
}

export interface ProgramOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Where it runs; the root of the project unless something else is named. */
  readonly cwd?: string;
  /** Passes the output on as it comes, besides collecting it. */
  readonly isShown?: boolean;
}

/** Longer than the server may take for what it is answering: 8 s for a connection, 20 s in the transaction. */
const PATIENCE_MS = 40_000;

const children = new Set<ChildProcess>();
let isCommandEnding = false;

/** Runs a Node program of the project to its end and collects what it says. */
export function runNode(args: readonly string[], options: ProgramOptions = {}): Promise<ProgramResult> {
  const { env = {}, cwd = PROJECT_ROOT } = options;
  const child = startNode(args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
    if (options.isShown) process.stdout.write(plainText(chunk));
  });
  child.stderr?.on('data', (chunk) => {
    output += chunk;
    if (options.isShown) process.stderr.write(plainText(chunk));
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      // What the end of the command cut off has no result: whoever waits for one must not go on with half of it.
      if (!isCommandEnding) resolve({ code, output });
    });
  });
}

/** Some tools colour what they print whoever reads it, and no setting suits them all. */
function plainText(chunk: Buffer): string {
  return stripVTControlCharacters(chunk.toString());
}

type Start = {
  readonly env: Readonly<Record<string, string>>;
  readonly stdio: SpawnOptions['stdio'];
  readonly cwd?: string;
};

/** Starts a Node program with its own additions to the environment. */
export function startNode(args: readonly string[], { env, stdio, cwd = PROJECT_ROOT }: Start): ChildProcess {
  // A group of its own: Ctrl-C then reaches only the command, which ends the rest in the right order.
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: stdio ?? 'inherit',
    detached: process.platform !== 'win32',
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** Ends a program and everything it started, gently first. */
export async function stopProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  signalGroup(child, 'SIGTERM');
  await Promise.race([ended, sleep(PATIENCE_MS, undefined, { ref: false })]);
  if (child.exitCode === null && child.signalCode === null) signalGroup(child, 'SIGKILL');
  await ended;
}

/** Ends every program that still runs: the way out of an interrupted command. */
export async function stopAllPrograms(): Promise<void> {
  isCommandEnding = true;
  await Promise.all([...children].map((child) => stopProgram(child)));
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (!child.pid) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    // It ended in the same moment.
  }
}
