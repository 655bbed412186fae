import type { ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { NEXT } from './next-build';
import { OperatorError } from './operator-error';
import { startNode, stopProgram } from './run-program';

const PATIENCE_MS = 120_000;

export interface NextServer {
  readonly address: string;
  readonly pid: number;
  /** Resolves when the server ended, asked or not. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

export interface NextServerOptions {
  readonly mode: 'start' | 'dev';
  readonly host: string;
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
  /** Whether the person sees what Next says while it runs in development. */
  readonly isQuiet?: boolean;
  /** Where its errors go instead of this window. */
  readonly log?: string | undefined;
}

/** Serves the product and comes back when the sign-in page answers. */
export async function serveProduct(options: NextServerOptions): Promise<NextServer> {
  const { mode, host, port, env, isQuiet = mode === 'start', log } = options;
  const child = startNode([NEXT, mode, '-H', host, '-p', String(port)], {
    // Next prints its own address, which is not the one people use: only its errors are passed on.
    stdio: ['ignore', isQuiet ? 'ignore' : 'inherit', log ? openSync(log, 'a') : 'inherit'],
    env: {
      ...env,
      NODE_ENV: mode === 'dev' ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      // The server stops as src/server/graceful-stop.ts says; in development Next's own way is good enough.
      ...(mode === 'start' && { NEXT_MANUAL_SIG_HANDLE: '1' }),
    },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = `http://${hostToVisit(host)}:${port}`;
  try {
    await waitForAnswer(child, address);
  } catch (error) {
    await stopProgram(child);
    throw error;
  }
  return { address, pid: child.pid ?? 0, ended, stop: () => stopProgram(child) };
}

/** A server that listens everywhere is visited by a name of this machine. */
function hostToVisit(host: string): string {
  return ['0.0.0.0', '::', '127.0.0.1'].includes(host) ? 'localhost' : host;
}

async function waitForAnswer(child: ChildProcess, address: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new OperatorError('Phần mềm dừng ngay khi khởi động; nguyên nhân ở các dòng phía trên.');
    }
    const response = await fetch(`${address}/dang-nhap`).catch(() => null);
    await response?.body?.cancel();
    if (response?.ok) return;
    await sleep(250);
  }
  throw new OperatorError(
    `Phần mềm đã chạy nhưng trang ${address}/dang-nhap không trả lời sau ${PATIENCE_MS / 1000} giây; ` +
      'nguyên nhân ở các dòng phía trên.',
  );
}
