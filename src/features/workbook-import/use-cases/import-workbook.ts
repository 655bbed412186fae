import { routes } from '@/config/routes';
import type { WorkbookPlan } from '@/domain/organisation/workbook/plan-workbook';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase, type Subject } from '@/server/action-kit/use-case';
import type { Scope } from '@/server/db/scope';
import { endRolesAt } from '@/server/organisation/end-roles';
import { countChanges, countsText, PERSON_CHANGE_WORDS, UNIT_CHANGE_WORDS } from '../change-counts';
import { keepOffice } from '../office-store';
import { planSheets } from '../plan-sheets';
import { readOffice } from '../queries/read-office';
import { recordedPlan } from '../recorded-plan';
import { type ImportRefusal, importRefusal } from '../refusal-messages';
import { importWorkbookSchema } from '../workbook.schema';
import { closeWorkbook, findWorkbook, placeOfWorkbooks, waitForOtherImports } from '../workbook-store';

/**
 * Carries a workbook out, whole or not at all. It is planned anew on the office as it is in this transaction: what
 * differs from the page that the person saw is refused and shown again.
 */
export const importWorkbookUseCase = defineUseCase<typeof importWorkbookSchema, ImportRefusal>({
  name: 'workbook.import',
  input: importWorkbookSchema,
  permission: 'workbook.import',
  at: async (scope, { workbookId }) => {
    const workbook = await findWorkbook(scope, workbookId);
    return workbook?.byId === scope.actor.memberId ? placeOfWorkbooks(scope) : null;
  },
  effect: 'once',
  records: 'workbook.imported',
  async run(scope, { workbookId, plan: shown }) {
    await waitForOtherImports(scope);
    const workbook = await findWorkbook(scope, workbookId);
    const office = await readOffice(scope);
    if (!workbook?.sheets || workbook.importedAt || !office) return refuse('workbook.no-longer');
    const planned = planSheets(office, workbook.sheets);
    if (!planned.ok) return refuse('workbook.has-problems');
    if (planned.hash !== shown) return refuse('workbook.plan-changed');

    const { plan } = planned;
    const real = await keepOffice(scope, office, plan.office);
    const endedRoles = await endRolesOf(scope, plan);
    if ((await closeWorkbook(scope, workbookId)) === 0) return refuse('workbook.no-longer');
    return ok({
      about: [importedWorkbook(workbookId, plan), ...recordedPlan(plan, real), ...endedRoles],
      details: { workbook: workbookId },
      goTo: routes.workbook(workbookId),
    });
  },
  refusals: importRefusal,
});

/** The roles that are held at the units that end. */
async function endRolesOf(scope: Scope, { units }: WorkbookPlan): Promise<readonly Subject[]> {
  const ended: Subject[] = [];
  for (const change of units)
    if (change.kind === 'ended') ended.push(...(await endRolesAt(scope, change, change.on)));
  return ended;
}

function importedWorkbook(id: string, { units, people }: WorkbookPlan): Subject {
  const after = {
    units: countsText(countChanges(units), UNIT_CHANGE_WORDS),
    people: countsText(countChanges(people), PERSON_CHANGE_WORDS),
  };
  return { kind: 'workbook', id, after };
}
