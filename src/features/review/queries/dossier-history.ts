import 'server-only';
import { z } from 'zod';
import { formatNumber } from '@/lib/format-number';
import type { Scope } from '@/server/db/scope';

const rowSchema = z.object({
  id: z.string(),
  kind: z.enum([
    'submission',
    'withdrawal',
    'return',
    'approval',
    'approval_taken_back',
    'amendment',
    'amendment_withdrawal',
    'amendment_return',
    'amendment_approval',
    'amendment_approval_taken_back',
    'member_confirmation',
    'note',
    'confirmation',
    'refusal',
    'confirmation_taken_back',
  ]),
  by_name: z.string(),
  at: z.date(),
  words: z.string().nullable(),
  value: z.number().nullable(),
  unit_label: z.string().nullable(),
  ordinal: z.number().nullable(),
  version_ordinal: z.number().nullable(),
});

export type HistoryFact = {
  readonly id: string;
  readonly kind: z.infer<typeof rowSchema>['kind'];
  readonly byName: string;
  readonly at: Date;
  /** The reason, or what the author reported. */
  readonly words: string | null;
  /** The number that was reported or confirmed, with its unit. */
  readonly amount: string | null;
  /** The item that the fact is about. */
  readonly itemOrdinal: number | null;
  /** Which submission it was, counted from 1. */
  readonly versionOrdinal: number | null;
};

/** Everything that happened to a dossier and to its items, oldest first. */
export async function listDossierHistory(
  { tx }: Pick<Scope, 'tx'>,
  pledgeId: string,
): Promise<readonly HistoryFact[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT t.id, t.kind::text, t.by_name, t.at, t.reason AS words, NULL::float8 AS value, NULL AS unit_label,
           i.ordinal, v.ordinal AS version_ordinal
      FROM pledge_transition t JOIN pledge_version v ON v.id = t.version_id LEFT JOIN pledge_item i ON i.id = t.item_id
     WHERE t.pledge_id = ${pledgeId}::uuid
    UNION ALL
    SELECT n.id, 'note', n.by_name, n.at, n.words, n.value::float8, i.unit_label, i.ordinal, NULL
      FROM progress_note n JOIN pledge_item i ON i.id = n.item_id WHERE n.pledge_id = ${pledgeId}::uuid
    UNION ALL
    SELECT d.id, d.kind::text, d.by_name, d.at, d.reason, d.value::float8, i.unit_label, i.ordinal, NULL
      FROM item_decision d JOIN pledge_item i ON i.id = d.item_id WHERE d.pledge_id = ${pledgeId}::uuid
    ORDER BY at, id`;
  return z
    .array(rowSchema)
    .parse(rows)
    .map(({ id, kind, at, words, value, ...row }) => ({
      id,
      kind,
      at,
      words,
      amount: value === null ? null : `${formatNumber(value)} ${row.unit_label ?? ''}`.trim(),
      byName: row.by_name,
      itemOrdinal: row.ordinal,
      versionOrdinal: row.version_ordinal,
    }));
}
