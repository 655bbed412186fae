import 'server-only';
import { z } from 'zod';
import type { ChangeLine } from '@/lib/change-line';
import { Prisma } from '../db/generated/client';

/** What is read of an event `e` wherever it is shown. */
export const CHANGE_LINE = Prisma.sql`
  e.id, e.at, e.actor_name AS "actorName", e.on_behalf_of_name AS "onBehalfOfName", e.action, e.subject_kind AS "subjectKind",
  e.subject_id AS "subjectId", e.subject_name AS "subjectName", e.before, e.after`;

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

/** Before and after hold what the kit wrote; anything else in them is an error of the product. */
export function toChangeLine(row: unknown): ChangeLine {
  return lineSchema.parse(row);
}
