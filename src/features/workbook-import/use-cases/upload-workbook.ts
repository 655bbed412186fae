import { routes } from '@/config/routes';
import { ok } from '@/domain/shared/result';
import { formatNumber } from '@/lib/format-number';
import { defineUseCase } from '@/server/action-kit/use-case';
import { readWorkbook } from '@/server/workbook/read-workbook';
import { type ReadSheet, readLayout } from '../read-layout';
import { type UploadRefusal, uploadRefusal } from '../refusal-messages';
import { uploadWorkbookSchema } from '../workbook.schema';
import { keepWorkbook, placeOfWorkbooks } from '../workbook-store';

/** Reads a workbook and keeps its lines for the preview; nothing of the office changes yet. */
export const uploadWorkbookUseCase = defineUseCase<typeof uploadWorkbookSchema, UploadRefusal>({
  name: 'workbook.upload',
  input: uploadWorkbookSchema,
  acceptsFiles: ['file'],
  permission: 'workbook.import',
  at: placeOfWorkbooks,
  effect: 'once',
  records: 'workbook.uploaded',
  async run(scope, { file }) {
    const read = await readWorkbook(file.bytes);
    if (!read.ok) return read;
    const sheets = readLayout(read.value);
    if (!sheets.ok) return sheets;
    const id = await keepWorkbook(scope, file.name, sheets.value);
    const { units, people } = sheets.value;
    const after = { units: linesText(units), people: linesText(people) };
    return ok({ about: { kind: 'workbook', id, after }, goTo: routes.workbook(id) });
  },
  refusals: uploadRefusal,
});

function linesText(sheet: ReadSheet | null): string {
  return `${formatNumber(sheet?.lines.length ?? 0)} dòng`;
}
