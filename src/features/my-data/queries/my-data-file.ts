import 'server-only';
import type { Scope } from '@/server/db/scope';
import type { SentFile } from '@/server/page/send-file';
import { dataWorkbook } from '../data-workbook';
import { readMyData } from './read-my-data';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The page as a workbook, under the day on which it was taken. */
export async function readMyDataFile(scope: Scope): Promise<SentFile | null> {
  const data = await readMyData(scope);
  if (!data) return null;
  return {
    fileName: `du-lieu-cua-toi-${scope.today}.xlsx`,
    mediaType: XLSX,
    content: await dataWorkbook(data),
  };
}
