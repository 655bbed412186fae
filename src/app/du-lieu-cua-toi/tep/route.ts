import { readMyDataFile } from '@/features/my-data/queries/my-data-file';
import { sendFile } from '@/server/page/send-file';

/** Everything held about the signed-in person, as a workbook. */
export async function GET(): Promise<Response> {
  return sendFile(readMyDataFile);
}
