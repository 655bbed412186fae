import { answerProbe } from '@/server/health/answer-probe';
import { type Readiness, readiness } from '@/server/health/readiness';

export const dynamic = 'force-dynamic';

const ANSWERS: Readonly<Record<Readiness, readonly [status: 200 | 503, sentence: string]>> = {
  ready: [200, 'Sẵn sàng.'],
  silent: [503, 'Cơ sở dữ liệu không trả lời.'],
  unguarded: [503, 'Cơ sở dữ liệu không giữ đúng quy tắc truy cập; nhật ký của máy chủ ghi từng chỗ.'],
};

/** Requests can be served: the database answers within a second and guards itself. */
export async function GET(): Promise<Response> {
  return answerProbe(...ANSWERS[await readiness()]);
}
