import 'server-only';
import { join } from 'node:path';
import type { Worker as WorkerThread } from 'node:worker_threads';
import { ok, type Result, refuse } from '@/domain/shared/result';

const TIME_LIMIT_MS = 10_000;
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

export type WorkerFile = 'read-worker.ts' | 'write-worker.ts';
export type WorkerRefusal = 'worker.out-of-memory' | 'worker.out-of-time';

/**
 * Does one job in a thread that has its own memory and time, and is ended afterwards; meanwhile this thread goes on
 * serving. The thread is started from the source file itself, which Node runs without a build: the bundler must neither
 * see nor move it, so the class is fetched past its analysis.
 */
export async function runWorker<Answer>(
  file: WorkerFile,
  workerData: unknown,
): Promise<Result<Answer, WorkerRefusal>> {
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const path = join(process.cwd(), 'src/server/workbook', file);
  const worker = new Worker(path, { workerData, resourceLimits: RESOURCE_LIMITS, execArgv: [], env: {} });
  try {
    return await answerOf<Answer>(worker);
  } finally {
    await worker.terminate();
  }
}

function answerOf<Answer>(worker: WorkerThread): Promise<Result<Answer, WorkerRefusal>> {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => resolve(refuse('worker.out-of-time')), TIME_LIMIT_MS);
    worker.on('message', (answer: Answer) => resolve(ok(answer)));
    worker.on('error', (error: Error & { readonly code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(refuse('worker.out-of-memory'));
      else reject(error);
    });
    worker.on('exit', () => {
      clearTimeout(clock);
      reject(new Error('the worker ended without an answer'));
    });
  });
}
