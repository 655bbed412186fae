import { z } from 'zod';
import { calendarDate } from '@/domain/shared/calendar-date';
import type { ReadSheets } from './read-layout';

const cell = z.union([
  z.string(),
  z.object({ date: z.string().transform(calendarDate) }),
  z.object({ error: z.string() }),
]);
const sheet = z.object({
  name: z.string(),
  letters: z.record(z.string(), z.string()),
  lines: z.array(z.object({ row: z.number(), cells: z.record(z.string(), cell) })),
});
const sheets = z.object({
  units: sheet.nullable(),
  people: sheet.nullable(),
  leftOut: z.object({ sheets: z.array(z.string()), columns: z.array(z.string()), examples: z.number() }),
});

/** The lines as they were kept; null once they have been imported or replaced. */
export function keptSheets(rows: unknown): ReadSheets | null {
  const kept = sheets.safeParse(rows);
  return kept.success ? kept.data : null;
}
