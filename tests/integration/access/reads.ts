import { listCellAccounts } from '@/features/accounts/queries/list-cell-accounts';
import { readAccountsOf } from '@/features/accounts/queries/read-unit-slips';
import { readAdministration } from '@/features/administration/queries/administration-page';
import { listChanges } from '@/features/audit/queries/list-changes';
import { listCampaigns } from '@/features/campaign-setup/queries/list-campaigns';
import { readBasisChoices } from '@/features/campaign-setup/queries/read-basis-choices';
import { readCampaign, readToChange } from '@/features/campaign-setup/queries/read-campaign';
import { readExtensions } from '@/features/campaign-setup/queries/read-extensions';
import { readNewCampaign } from '@/features/campaign-setup/queries/read-new-campaign';
import { loadOverview } from '@/features/dashboard/queries/overview';
import { listDirectives } from '@/features/directives/queries/list-directives';
import { readDirective } from '@/features/directives/queries/read-directive';
import { readDirectiveForm, readNewDirectiveForm } from '@/features/directives/queries/read-directive-form';
import { readScan } from '@/features/directives/queries/read-scan';
import { readMyDataFile } from '@/features/my-data/queries/my-data-file';
import { readMyData } from '@/features/my-data/queries/read-my-data';
import { readAssistedEntry } from '@/features/my-pledge/queries/assisted-entry';
import {
  readMyDraftItem,
  readMyDraftPart,
  readMyPledge,
  readMyPledgePage,
} from '@/features/my-pledge/queries/my-pledge';
import { listMyPledges } from '@/features/my-pledge/queries/my-pledges';
import { readMyTasks } from '@/features/my-pledge/queries/my-tasks';
import { readPrintedPledge } from '@/features/my-pledge/queries/printed-pledge';
import { findNotice } from '@/features/notice-of-purposes/queries/find-notice';
import { listKeptPeople } from '@/features/people-admin/queries/list-kept-people';
import { listRoleHolders } from '@/features/people-admin/queries/list-role-holders';
import {
  readKeptPerson,
  readNewPerson,
  readPersonForRole,
  readPersonToMove,
} from '@/features/people-admin/queries/read-kept-person';
import { findDoneReview } from '@/features/review/queries/done-review';
import { readPledgesInRow } from '@/features/review/queries/read-in-row';
import { reviewDossier } from '@/features/review/queries/review-dossier';
import { reviewInbox } from '@/features/review/queries/review-inbox';
import { readOpenedText } from '@/features/text-opening/queries/read-opened-text';
import { readOpeningPage } from '@/features/text-opening/queries/read-opening-page';
import { listThemes } from '@/features/themes/queries/list-themes';
import { readNewThemeForm, readThemeForm } from '@/features/themes/queries/read-theme-form';
import { browseUnits } from '@/features/unit-admin/queries/browse-units';
import { readUnitKept, readUnitToMove } from '@/features/unit-admin/queries/read-unit-kept';
import { loadCollectiveFigurePage } from '@/features/unit-progress/queries/collective-figure-page';
import { loadCollectivePledge } from '@/features/unit-progress/queries/collective-pledge';
import { loadFigurePage } from '@/features/unit-progress/queries/figure-page';
import { loadUnitPage } from '@/features/unit-progress/queries/unit-page';
import { listWorkbooks } from '@/features/workbook-import/queries/list-workbooks';
import { previewWorkbook } from '@/features/workbook-import/queries/preview-workbook';
import { officeFile, templateFile } from '@/features/workbook-import/queries/workbook-files';
import { readChangeHistory } from '@/server/audit/change-history';
import type { Scope } from '@/server/db/scope';
import { placeOfUnit } from '@/server/organisation/unit-place';
import { listTopUnits } from '@/server/rollup/top-units';
import {
  ADMINISTRATOR,
  CAMPAIGN_OFFICER,
  COUNT_READERS,
  COUNT_READERS_OF_ROOT,
  COUNT_READERS_OF_VUON_SEN,
  EVERYBODY,
  KEEPERS_ANYWHERE,
  KEEPERS_OF_GO_SEN,
  OPENERS,
  READERS_IN_GO_SEN,
  READERS_OF_ROOT,
  READERS_OF_VUON_SEN,
  type Reader,
  SECRETARIES,
} from './people';
import type { Scene } from './scene';

/** What is asked for, by the query's name and the thing; null or an empty list is "không tìm thấy". */
export type Read = {
  readonly query: string;
  readonly of: string;
  readonly ask: (scope: Scope, scene: Scene) => Promise<unknown>;
  readonly may: readonly Reader[];
};

type Rows = readonly (readonly [of: string, ask: Read['ask'], may: readonly Reader[]])[];

const YEAR = 2026;

/** Every query by which a page or a download reads; one without a row here fails the test. */
const TABLE: Readonly<Record<string, Rows>> = {
  readMyTasks: [['one’s own work', readMyTasks, EVERYBODY]],
  listMyPledges: [['one’s own pledges', listMyPledges, EVERYBODY]],
  findNotice: [['the notice of purposes', findNotice, EVERYBODY]],
  readMyData: [['one’s own data', readMyData, EVERYBODY]],
  readMyDataFile: [['one’s own data', readMyDataFile, EVERYBODY]],
  readMyPledge: [
    ['Hạnh’s', (scope, { hanhs }) => readMyPledge(scope, hanhs.pledgeId), ['hanh']],
    ['Út’s, typed by Bảy', (scope, { uts }) => readMyPledge(scope, uts.pledgeId), ['ut', 'bay']],
    ['the cell’s', (scope, { cells }) => readMyPledge(scope, cells.pledgeId), ['bay']],
  ],
  readMyPledgePage: [['Nam’s', (scope, { nams }) => readMyPledgePage(scope, nams.pledgeId), ['nam']]],
  readMyDraftPart: [
    ['Mười’s', (scope, { muois }) => readMyDraftPart(scope, muois.pledgeId, muois.partKey), ['muoi']],
  ],
  readMyDraftItem: [
    ['Mười’s', (scope, { muois }) => readMyDraftItem(scope, muois.pledgeId, muois.itemKey), ['muoi']],
  ],
  readPrintedPledge: [
    ['Nam’s', (scope, { nams }) => readPrintedPledge(scope, nams.pledgeId), ['nam', 'bay']],
    ['the cell’s', (scope, { cells }) => readPrintedPledge(scope, cells.pledgeId), ['bay', 'lien']],
  ],
  readAssistedEntry: [['members to type for', readAssistedEntry, SECRETARIES]],

  reviewInbox: [['what waits', async (scope) => (await reviewInbox(scope)).rows, ['bay', 'lien', 'sau']]],
  readPledgesInRow: [
    ['what waits of persons', async (scope) => (await readPledgesInRow(scope, 1)).pledges, ['bay']],
  ],
  reviewDossier: [
    ['Hạnh’s', (scope, { hanhs }) => reviewDossier(scope, hanhs.pledgeId), ['bay']],
    ['the cell’s', (scope, { cells }) => reviewDossier(scope, cells.pledgeId), ['lien']],
    ['Mười’s draft', (scope, { muois }) => reviewDossier(scope, muois.pledgeId), []],
  ],
  findDoneReview: [
    ['Hạnh’s', (scope, { hanhs }) => findDoneReview(scope, { vua: 'duyet', 'ho-so': hanhs.code }), ['bay']],
  ],
  readOpeningPage: [['the form', (scope) => readOpeningPage(scope, ''), OPENERS]],
  readOpenedText: [
    // Whatever the address names, it leads those who may open to the form.
    ['Hạnh’s, opened by nobody', (scope, { hanhs }) => readOpenedText(scope, hanhs.pledgeId), OPENERS],
    ['Nam’s, opened by Thoa', openedTextOfNam, ['thoa']],
  ],

  loadOverview: [['the own committee', (scope) => loadOverview(scope, {}), COUNT_READERS]],
  listTopUnits: [['counted', (scope) => listTopUnits(scope), EVERYBODY]],
  loadUnitPage: [
    ['Vườn Sen', (scope, { units }) => loadUnitPage(scope, units.vuonSen, {}), READERS_OF_VUON_SEN],
    ['the root', (scope, { units }) => loadUnitPage(scope, units.root, {}), READERS_OF_ROOT],
  ],
  loadFigurePage: [
    [
      'Vườn Sen',
      (scope, { units }) => loadFigurePage(scope, { unitId: units.vuonSen, slug: 'da-duyet' }, {}),
      COUNT_READERS_OF_VUON_SEN,
    ],
  ],
  loadCollectiveFigurePage: [
    [
      'the root',
      (scope, { units }) =>
        loadCollectiveFigurePage(scope, { unitId: units.root, slug: 'tap-the-da-duyet' }, {}),
      COUNT_READERS_OF_ROOT,
    ],
  ],
  loadCollectivePledge: [
    [
      'Vườn Sen',
      (scope, { units }) => loadCollectivePledge(scope, units.vuonSen, {}),
      COUNT_READERS_OF_VUON_SEN,
    ],
  ],

  listDirectives: [['the registers', (scope) => listDirectives(scope, {}), EVERYBODY]],
  readNewDirectiveForm: [['a new one', readNewDirectiveForm, KEEPERS_ANYWHERE]],
  readDirective: [
    ['of the root', (scope, scene) => readDirective(scope, scene.directiveOfRoot), EVERYBODY],
    ['of Gò Sen', (scope, scene) => readDirective(scope, scene.directiveOfGoSen), READERS_IN_GO_SEN],
  ],
  readDirectiveForm: [
    ['of the root', (scope, scene) => readDirectiveForm(scope, scene.directiveOfRoot), CAMPAIGN_OFFICER],
    ['of Gò Sen', (scope, scene) => readDirectiveForm(scope, scene.directiveOfGoSen), KEEPERS_OF_GO_SEN],
  ],
  readScan: [
    ['of Gò Sen', (scope, scene) => readScan(scope, scene.directiveOfGoSen, scene.scanId), READERS_IN_GO_SEN],
  ],
  listThemes: [['all levels', listThemes, EVERYBODY]],
  readNewThemeForm: [['a new one', readNewThemeForm, KEEPERS_ANYWHERE]],
  readThemeForm: [
    ['of Gò Sen', (scope, scene) => readThemeForm(scope, scene.themeOfGoSen), KEEPERS_OF_GO_SEN],
  ],

  listCampaigns: [['the years', listCampaigns, EVERYBODY]],
  readCampaign: [['this year’s', (scope) => readCampaign(scope, YEAR), EVERYBODY]],
  readToChange: [['this year’s', (scope) => readToChange(scope, YEAR), CAMPAIGN_OFFICER]],
  readBasisChoices: [['this year’s', (scope) => readBasisChoices(scope, YEAR), CAMPAIGN_OFFICER]],
  readExtensions: [['this year’s', (scope) => readExtensions(scope, YEAR, {}), CAMPAIGN_OFFICER]],
  readNewCampaign: [['next year’s', readNewCampaign, CAMPAIGN_OFFICER]],

  readAdministration: [['the office', readAdministration, ADMINISTRATOR]],
  readChangeHistory: [['a document of Gò Sen', historyOfDirective, [...KEEPERS_OF_GO_SEN, ...ADMINISTRATOR]]],
  listChanges: [['every change', (scope) => listChanges(scope, {}), ADMINISTRATOR]],
  browseUnits: [['the tree', (scope) => browseUnits(scope, {}), ADMINISTRATOR]],
  readUnitKept: [['Vườn Sen', (scope, { units }) => readUnitKept(scope, units.vuonSen), ADMINISTRATOR]],
  readUnitToMove: [['Vườn Sen', (scope, { units }) => readUnitToMove(scope, units.vuonSen), ADMINISTRATOR]],
  listKeptPeople: [['everybody', (scope) => listKeptPeople(scope, {}), ADMINISTRATOR]],
  listRoleHolders: [['everybody', listRoleHolders, ADMINISTRATOR]],
  listWorkbooks: [['the files that came in', listWorkbooks, ADMINISTRATOR]],
  previewWorkbook: [['Quế’s', (scope, { workbook }) => previewWorkbook(scope, workbook.id), ADMINISTRATOR]],
  templateFile: [['the empty layout', templateFile, ADMINISTRATOR]],
  officeFile: [['the whole office', officeFile, ADMINISTRATOR]],
  readKeptPerson: [['Hạnh', (scope, { memberOf }) => readKeptPerson(scope, memberOf('hanh')), ADMINISTRATOR]],
  readPersonToMove: [
    ['Hạnh', (scope, { memberOf }) => readPersonToMove(scope, memberOf('hanh')), ADMINISTRATOR],
  ],
  readPersonForRole: [
    ['Hạnh', (scope, { memberOf }) => readPersonForRole(scope, memberOf('hanh')), ADMINISTRATOR],
  ],
  readNewPerson: [['in Vườn Sen', (scope, { units }) => readNewPerson(scope, units.vuonSen), ADMINISTRATOR]],
  readAccountsOf: [
    ['Vườn Sen', (scope, { units }) => readAccountsOf(scope, units.vuonSen), ['bay', ...ADMINISTRATOR]],
    ['Gò Sen', (scope, { units }) => readAccountsOf(scope, units.goSen), ADMINISTRATOR],
  ],
  listCellAccounts: [
    ['Vườn Sen', (scope, { units }) => listCellAccounts(scope, units.vuonSen), ['bay', ...ADMINISTRATOR]],
  ],
};

/** They ask nothing of the database. */
export const READS_NOTHING: readonly string[] = ['datesOf', 'rulesOf'];

export const READ_QUERIES: readonly string[] = Object.keys(TABLE);

export const READS: readonly Read[] = Object.entries(TABLE).flatMap(([query, rows]) =>
  rows.map(([of, ask, may]) => ({ query, of, ask, may })),
);

/** Who may read a thing, by its row. */
export function mayRead(query: string, of: string): readonly Reader[] {
  const row = READS.find((read) => read.query === query && read.of === of);
  if (!row) throw new Error(`${query} of ${of} has no row`);
  return row.may;
}

async function openedTextOfNam(scope: Scope, { nams }: Scene) {
  const text = await readOpenedText(scope, nams.pledgeId);
  return text === 'closed' ? null : text;
}

async function historyOfDirective(scope: Scope, { units, directiveOfGoSen }: Scene) {
  const at = await placeOfUnit(scope, units.goSen);
  return at && readChangeHistory(scope, { ids: [directiveOfGoSen], at, keptBy: 'directive.keep' });
}
