import { templateFile } from '@/features/workbook-import/queries/workbook-files';
import { sendFile } from '@/server/page/send-file';

/** The layout to be filled in. */
export async function GET(): Promise<Response> {
  return sendFile(templateFile);
}
