import { answerProbe } from '@/server/health/answer-probe';

export const dynamic = 'force-dynamic';

/** The process lives; it asks nobody else. */
export function GET(): Response {
  return answerProbe(200, 'Đang chạy.');
}
