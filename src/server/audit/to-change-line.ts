import 'server-only';
import { z } from 'zod';
import type { ChangeLine } from '@/lib/change-line';

const fieldsSchema = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]))
  .nullable();

const lineSchema = z.object({
  id: z.string(),
  at: z.date(),
  actorName: z.string(),
  onBehalfOfName: z.string().nullable(),
  action: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  subjectName: z.string().nullable(),
  before: fieldsSchema,
  after: fieldsSchema,
});

/** An event as it is kept, with the fields of before and after as the kit wrote them. */
export function toChangeLine(row: unknown): ChangeLine {
  return lineSchema.parse(row);
}
