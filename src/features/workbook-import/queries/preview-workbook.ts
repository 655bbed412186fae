import 'server-only';
import { z } from 'zod';
import { can } from '@/domain/access/permissions';
import type { WorkbookPlan } from '@/domain/organisation/workbook/plan-workbook';
import type { ChangeKind } from '@/domain/organisation/workbook/workbook-change';
import type { WorkbookProblem } from '@/domain/organisation/workbook/workbook-problem';
import type { Scope } from '@/server/db/scope';
import { CHANGE_KINDS, type ChangeCounts, countChanges } from '../change-counts';
import { type ChangeLine, personLine, unitLine } from '../change-lines';
import { consequencesOf } from '../consequences';
import { notesOf } from '../plan-notes';
import { type PlannedSheets, planSheets } from '../plan-sheets';
import { type ProblemCode, type ProblemSentence, problemSentence } from '../problem-sentences';
import type { ReadSheets } from '../read-layout';
import { headingOf } from '../workbook-layout';
import { findWorkbook, type KeptWorkbook, placeOfWorkbooks } from '../workbook-store';
import { readOffice } from './read-office';

export const MOST_PROBLEMS_LISTED = 200;
export const MOST_CHANGES_LISTED = 100;

export type ProblemLine = ProblemSentence & {
  /** "Người!C17". */
  readonly place: string;
  readonly heading: string;
};

export type ChangeGroup = {
  readonly about: 'units' | 'people';
  readonly kind: ChangeKind;
  readonly total: number;
  readonly lines: readonly ChangeLine[];
};

export type PlanPreview = {
  readonly kind: 'plan';
  readonly hash: string;
  readonly units: ChangeCounts & { readonly unchanged: number };
  readonly people: ChangeCounts & { readonly unchanged: number };
  readonly consequences: readonly string[];
  readonly groups: readonly ChangeGroup[];
  readonly notes: readonly string[];
};

export type ProblemsPreview = {
  readonly kind: 'problems';
  readonly total: number;
  readonly lines: readonly ProblemLine[];
  readonly notes: readonly string[];
};

export type ImportedPreview = { readonly kind: 'imported'; readonly told: ToldImport | null };

export type WorkbookPreview = Omit<KeptWorkbook, 'sheets' | 'byId'> & {
  /** Only who uploaded a file imports it. */
  readonly isMine: boolean;
  readonly lines: { readonly units: number; readonly people: number };
  readonly state: PlanPreview | ProblemsPreview | ImportedPreview | { readonly kind: 'replaced' };
  readonly key: string;
};

/** What a workbook would do to the office as it is now, or did. */
export async function previewWorkbook(scope: Scope, id: string): Promise<WorkbookPreview | null> {
  const place = await placeOfWorkbooks(scope);
  if (!place || !can(scope.actor, 'workbook.import', place)) return null;
  const workbook = await findWorkbook(scope, id);
  if (!workbook) return null;
  const { sheets, byId, ...kept } = workbook;
  return {
    ...kept,
    isMine: byId === scope.actor.memberId,
    lines: { units: sheets?.units?.lines.length ?? 0, people: sheets?.people?.lines.length ?? 0 },
    state: await stateOf(scope, workbook),
    key: crypto.randomUUID(),
  };
}

async function stateOf(
  scope: Scope,
  { id, sheets, importedAt }: KeptWorkbook,
): Promise<WorkbookPreview['state']> {
  if (importedAt) return { kind: 'imported', told: (await readToldImports(scope, [id])).get(id) ?? null };
  const office = sheets && (await readOffice(scope));
  if (!office) return { kind: 'replaced' };
  return previewOf(planSheets(office, sheets), { sheets, today: scope.today });
}

type Asked = { readonly sheets: ReadSheets; readonly today: Scope['today'] };

function previewOf(planned: PlannedSheets, { sheets, today }: Asked): PlanPreview | ProblemsPreview {
  if (!planned.ok) {
    const { problems } = planned;
    const lines = problems.slice(0, MOST_PROBLEMS_LISTED).map((problem) => problemLine(problem, sheets));
    return { kind: 'problems', total: problems.length, lines, notes: notesOf(sheets, null) };
  }
  const { plan, hash } = planned;
  return {
    kind: 'plan',
    hash,
    units: { ...countChanges(plan.units), unchanged: plan.unchanged.units },
    people: { ...countChanges(plan.people), unchanged: plan.unchanged.people },
    consequences: consequencesOf(plan, today),
    groups: groupsOf(plan),
    notes: notesOf(sheets, plan),
  };
}

function problemLine(
  { sheet, row, column, code, details }: WorkbookProblem<ProblemCode>,
  sheets: ReadSheets,
): ProblemLine {
  const read = sheets[sheet];
  return {
    ...problemSentence(code, details),
    place: `${read?.name ?? ''}!${read?.letters[column] ?? ''}${row}`,
    heading: headingOf(sheet, column),
  };
}

function groupsOf(plan: WorkbookPlan): readonly ChangeGroup[] {
  const sides = [
    { about: 'units', lines: plan.units.map(unitLine) },
    { about: 'people', lines: plan.people.map(personLine) },
  ] as const;
  return sides.flatMap(({ about, lines }) =>
    CHANGE_KINDS.flatMap((kind) => {
      const some = lines.filter((line) => line.kind === kind);
      if (some.length === 0) return [];
      return [{ about, kind, total: some.length, lines: some.slice(0, MOST_CHANGES_LISTED) }];
    }),
  );
}

const toldSchema = z.object({ units: z.string(), people: z.string() });
export type ToldImport = z.infer<typeof toldSchema>;

/** What the record tells of imports that are done: "thêm 300". */
export async function readToldImports(
  { tx, actor }: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ToldImport>> {
  const events = await tx.auditEvent.findMany({
    where: { rootId: actor.rootId, subjectId: { in: [...ids] }, action: 'workbook.imported' },
    select: { subjectId: true, after: true },
  });
  return new Map(events.map(({ subjectId, after }) => [subjectId, toldSchema.parse(after)]));
}
