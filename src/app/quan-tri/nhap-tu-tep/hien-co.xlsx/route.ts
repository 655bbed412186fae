import { officeFile } from '@/features/workbook-import/queries/workbook-files';
import { sendFile } from '@/server/page/send-file';

/** The layout as the office stands today. */
export async function GET(): Promise<Response> {
  return sendFile(officeFile);
}
