import { readScan } from '@/features/directives/queries/read-scan';
import { sendFile } from '@/server/page/send-file';

type Params = { readonly params: Promise<{ readonly id: string; readonly scanId: string }> };

/** A scan is a document of somebody's making: it is shown, and nothing in it runs. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { id, scanId } = await params;
  return sendFile((scope) => readScan(scope, id, scanId));
}
