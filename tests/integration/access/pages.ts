import { routes } from '@/config/routes';
import { ADMINISTRATOR, CAMPAIGN_OFFICER, EVERYBODY, REVIEWERS, type Reader } from './people';
import { mayRead } from './reads';
import type { Scene } from './scene';

/** One address of a page or a download: what it is about in the scene, and exactly who is let in. */
export type Address = readonly [of: string, at: (scene: Scene) => string, may: readonly Reader[]];

const YEAR = 2026;
const ofHanh: readonly Reader[] = mayRead('readMyPledge', 'Hạnh’s');
const ofMuoi: readonly Reader[] = mayRead('readMyDraftItem', 'Mười’s');
const ofVuonSen = 'Vườn Sen';

const pledgeOfHanh = (at: (id: string) => string): Address => [
  'Hạnh’s',
  ({ hanhs }) => at(hanhs.pledgeId),
  ofHanh,
];
const keptUnit = (at: (id: string) => string): Address => [
  ofVuonSen,
  ({ units }) => at(units.vuonSen),
  mayRead('readUnitKept', ofVuonSen),
];
const keptPerson = (at: (id: string) => string): Address => [
  'Hạnh',
  ({ memberOf }) => at(memberOf('hanh')),
  mayRead('readKeptPerson', 'Hạnh'),
];
const keptCampaign = (at: (year: number) => string): Address => [
  'this year’s',
  () => at(YEAR),
  mayRead('readToChange', 'this year’s'),
];
const alone = (at: string, may: readonly Reader[]): readonly Address[] => [['it alone', () => at, may]];

/**
 * Every page and every download by its name in the build's manifest. Who is let in is what the rows of its query say;
 * only where a page asks more of its reader than its query does, it names them itself.
 */
export const PAGES: Readonly<Record<string, readonly Address[]>> = {
  '/page': alone(routes.home, EVERYBODY),
  '/doi-mat-khau/page': alone(routes.changePassword, EVERYBODY),
  '/thong-bao-muc-dich/page': alone(routes.purposes, mayRead('findNotice', 'the notice of purposes')),
  '/du-lieu-cua-toi/page': alone(routes.myData, mayRead('readMyData', 'one’s own data')),
  '/du-lieu-cua-toi/tep/route': alone(routes.myDataFile, mayRead('readMyDataFile', 'one’s own data')),

  '/cam-ket/page': alone(routes.pledges, mayRead('listMyPledges', 'one’s own pledges')),
  '/cam-ket/nhap-giup/page': alone(routes.assistedEntry, mayRead('readAssistedEntry', 'members to type for')),
  '/cam-ket/[id]/page': [
    ['Nam’s', ({ nams }) => routes.pledge(nams.pledgeId), mayRead('readMyPledgePage', 'Nam’s')],
    ['Út’s', ({ uts }) => routes.pledge(uts.pledgeId), mayRead('readMyPledge', 'Út’s, typed by Bảy')],
    ['the cell’s', ({ cells }) => routes.pledge(cells.pledgeId), mayRead('readMyPledge', 'the cell’s')],
  ],
  '/cam-ket/[id]/ban-in/page': [
    ['Nam’s', ({ nams }) => routes.pledgePrint(nams.pledgeId), mayRead('readPrintedPledge', 'Nam’s')],
    [
      'the cell’s',
      ({ cells }) => routes.pledgePrint(cells.pledgeId),
      mayRead('readPrintedPledge', 'the cell’s'),
    ],
  ],
  '/cam-ket/[id]/bo-dieu-chinh/page': [pledgeOfHanh(routes.pledgeDiscardAmendment)],
  '/cam-ket/[id]/da-trinh/page': [pledgeOfHanh(routes.pledgeSubmitted)],
  '/cam-ket/[id]/dieu-chinh/page': [pledgeOfHanh(routes.pledgeAmend)],
  '/cam-ket/[id]/rut-lai/page': [pledgeOfHanh(routes.pledgeWithdraw)],
  '/cam-ket/[id]/kiem-tra/page': [['Mười’s', ({ muois }) => routes.pledgeCheck(muois.pledgeId), ofMuoi]],
  '/cam-ket/[id]/phan/[key]/page': [
    [
      'Mười’s',
      ({ muois }) => routes.pledgePart(muois.pledgeId, muois.partKey),
      mayRead('readMyDraftPart', 'Mười’s'),
    ],
  ],
  '/cam-ket/[id]/viec/[key]/noi-dung/page': [
    ['Mười’s', ({ muois }) => routes.pledgeItemWhat(muois.pledgeId, muois.itemKey), ofMuoi],
  ],
  '/cam-ket/[id]/viec/[key]/chi-tieu/page': [
    ['Mười’s', ({ muois }) => routes.pledgeItemTarget(muois.pledgeId, muois.itemKey), ofMuoi],
  ],
  '/cam-ket/[id]/tien-do/[itemId]/page': [
    [
      'Nam’s',
      ({ nams }) => routes.pledgeProgress(nams.pledgeId, nams.itemId),
      mayRead('readMyPledgePage', 'Nam’s'),
    ],
  ],

  '/duyet/page': alone(routes.review, REVIEWERS),
  '/duyet/doc-lien-tuc/page': alone(routes.reviewInRow, REVIEWERS),
  '/duyet/[id]/page': [
    ['Hạnh’s', ({ hanhs }) => routes.reviewDossier(hanhs.pledgeId), mayRead('reviewDossier', 'Hạnh’s')],
    [
      'the cell’s',
      ({ cells }) => routes.reviewDossier(cells.pledgeId),
      mayRead('reviewDossier', 'the cell’s'),
    ],
    [
      'Mười’s draft',
      ({ muois }) => routes.reviewDossier(muois.pledgeId),
      mayRead('reviewDossier', 'Mười’s draft'),
    ],
  ],
  '/mo-ban-cam-ket/page': alone(routes.openText, mayRead('readOpeningPage', 'the form')),
  '/mo-ban-cam-ket/[pledgeId]/page': [
    [
      'Nam’s, opened by Thoa',
      ({ nams }) => routes.openedText(nams.pledgeId),
      mayRead('readOpenedText', 'Nam’s, opened by Thoa'),
    ],
  ],

  '/tong-quan/page': alone(routes.overview, mayRead('loadOverview', 'the own committee')),
  '/don-vi/page': alone(routes.units, mayRead('listTopUnits', 'counted')),
  '/don-vi/[id]/page': [
    [ofVuonSen, ({ units }) => routes.unit(units.vuonSen), mayRead('loadUnitPage', ofVuonSen)],
    ['the root', ({ units }) => routes.unit(units.root), mayRead('loadUnitPage', 'the root')],
  ],
  '/don-vi/[id]/cam-ket-tap-the/page': [
    [ofVuonSen, ({ units }) => routes.unitPledge(units.vuonSen), mayRead('loadCollectivePledge', ofVuonSen)],
  ],
  '/don-vi/[id]/phieu-dang-nhap/page': [
    [ofVuonSen, ({ units }) => routes.cellSlips(units.vuonSen), mayRead('listCellAccounts', ofVuonSen)],
  ],
  '/don-vi/[id]/so-lieu/[figure]/page': [
    [
      ofVuonSen,
      ({ units }) => routes.unitFigure(units.vuonSen, 'da-duyet'),
      mayRead('loadFigurePage', ofVuonSen),
    ],
    [
      'the root’s collectives',
      ({ units }) => routes.unitFigure(units.root, 'tap-the-da-duyet'),
      mayRead('loadCollectiveFigurePage', 'the root'),
    ],
  ],

  '/van-ban/page': alone(routes.directives, mayRead('listDirectives', 'the registers')),
  '/van-ban/moi/page': alone(routes.directiveNew, mayRead('readNewDirectiveForm', 'a new one')),
  '/van-ban/[id]/page': [
    [
      'of the root',
      ({ directiveOfRoot }) => routes.directive(directiveOfRoot),
      mayRead('readDirective', 'of the root'),
    ],
    [
      'of Gò Sen',
      ({ directiveOfGoSen }) => routes.directive(directiveOfGoSen),
      mayRead('readDirective', 'of Gò Sen'),
    ],
  ],
  '/van-ban/[id]/sua/page': [
    [
      'of the root',
      ({ directiveOfRoot }) => routes.directiveChange(directiveOfRoot),
      mayRead('readDirectiveForm', 'of the root'),
    ],
    [
      'of Gò Sen',
      ({ directiveOfGoSen }) => routes.directiveChange(directiveOfGoSen),
      mayRead('readDirectiveForm', 'of Gò Sen'),
    ],
  ],
  '/van-ban/[id]/ban-chup/[scanId]/route': [
    [
      'of Gò Sen',
      ({ directiveOfGoSen, scanId }) => routes.directiveScan(directiveOfGoSen, scanId),
      mayRead('readScan', 'of Gò Sen'),
    ],
  ],
  '/chuyen-de/page': alone(routes.themes, mayRead('listThemes', 'all levels')),
  '/chuyen-de/moi/page': alone(routes.themeNew, mayRead('readNewThemeForm', 'a new one')),
  '/chuyen-de/[id]/sua/page': [
    [
      'of Gò Sen',
      ({ themeOfGoSen }) => routes.themeChange(themeOfGoSen),
      mayRead('readThemeForm', 'of Gò Sen'),
    ],
  ],

  '/chien-dich/page': alone(routes.campaigns, mayRead('listCampaigns', 'the years')),
  '/chien-dich/moi/page': alone(routes.campaignNew, mayRead('readNewCampaign', 'next year’s')),
  '/chien-dich/[nam]/page': [
    ['this year’s', () => routes.campaign(YEAR), mayRead('readCampaign', 'this year’s')],
  ],
  '/chien-dich/[nam]/thoi-gian/page': [keptCampaign(routes.campaignDates)],
  '/chien-dich/[nam]/doi-tuong/page': [keptCampaign(routes.campaignRules)],
  '/chien-dich/[nam]/cac-muc/page': [keptCampaign(routes.campaignSections)],
  '/chien-dich/[nam]/thang-ket-qua/page': [keptCampaign(routes.campaignScale)],
  '/chien-dich/[nam]/can-cu/page': [
    ['this year’s', () => routes.campaignBasis(YEAR), mayRead('readBasisChoices', 'this year’s')],
  ],
  '/chien-dich/[nam]/gia-han/page': [
    ['this year’s', () => routes.campaignExtensions(YEAR), CAMPAIGN_OFFICER],
  ],

  '/quan-tri/page': alone(routes.administration, mayRead('readAdministration', 'the office')),
  '/quan-tri/nhat-ky/page': alone(routes.changes, mayRead('listChanges', 'every change')),
  '/quan-tri/don-vi/page': alone(routes.unitsKept, mayRead('browseUnits', 'the tree')),
  '/quan-tri/don-vi/[id]/page': [keptUnit(routes.unitKept)],
  '/quan-tri/don-vi/[id]/them/page': [keptUnit(routes.unitAdd)],
  '/quan-tri/don-vi/[id]/sua/page': [keptUnit(routes.unitChange)],
  '/quan-tri/don-vi/[id]/chuyen/page': [keptUnit(routes.unitMove)],
  '/quan-tri/don-vi/[id]/ket-thuc/page': [keptUnit(routes.unitClose)],
  '/quan-tri/nguoi/page': alone(routes.people, mayRead('listKeptPeople', 'everybody')),
  '/quan-tri/nguoi/moi/page': [
    [
      'in Vườn Sen',
      ({ units }) => routes.personNewIn(units.vuonSen),
      mayRead('readNewPerson', 'in Vườn Sen'),
    ],
  ],
  '/quan-tri/nguoi/[id]/page': [keptPerson(routes.person)],
  '/quan-tri/nguoi/[id]/sua/page': [keptPerson(routes.personChange)],
  '/quan-tri/nguoi/[id]/sinh-hoat/page': [keptPerson(routes.personMembership)],
  '/quan-tri/nguoi/[id]/vai-tro/page': [keptPerson(routes.personRoles)],
  '/quan-tri/nguoi/[id]/tai-khoan/page': [keptPerson(routes.personAccount)],
  '/quan-tri/tai-khoan/[id]/page': [
    [ofVuonSen, ({ units }) => routes.unitAccounts(units.vuonSen), mayRead('readAccountsOf', ofVuonSen)],
  ],
  '/quan-tri/vai-tro/page': alone(routes.roles, mayRead('listRoleHolders', 'everybody')),
  '/quan-tri/nhap-tu-tep/page': alone(routes.workbooks, mayRead('listWorkbooks', 'the files that came in')),
  '/quan-tri/nhap-tu-tep/[id]/page': [
    ['Quế’s', ({ workbook }) => routes.workbook(workbook.id), mayRead('previewWorkbook', 'Quế’s')],
  ],
  '/quan-tri/nhap-tu-tep/mau.xlsx/route': alone(routes.workbookTemplate, ADMINISTRATOR),
  '/quan-tri/nhap-tu-tep/hien-co.xlsx/route': alone(
    routes.workbookOfOffice,
    mayRead('officeFile', 'the whole office'),
  ),
};

/** What the build serves to whoever is not signed in, and why. */
export const PUBLIC_PAGES: Readonly<Record<string, string>> = {
  '/_global-error/page': 'says that the product failed, and reads nothing',
  '/_not-found/page': 'the one answer for what does not exist and for what is out of reach',
  '/api/auth/[...nextauth]/route': 'the session’s own endpoints, of which few are served',
  '/cai-dat/page': 'opens only while the database has no office, and with the code',
  '/dang-nhap/page': 'where nobody is signed in yet',
  '/healthz/route': 'asked by machines, tells nothing but that the process lives',
  '/huong-dan/page': 'the help, which whoever cannot sign in needs most',
  '/huong-dan/[vai-tro]/page': 'the help of one role: the same text for everybody',
  '/tam-ngung/route': 'says that the system is away, and reads nothing',
  '/metrics/route': 'tells the process’s figures to whoever brings the token, and exists for nobody else',
  '/readyz/route': 'asked by machines, tells nothing but that the database answers',
};

/** Acts of whoever is not signed in, by their name in the build's manifest, and why. */
export const PUBLIC_ACTS: Readonly<Record<string, string>> = {
  signIn: 'opens a session for who knows the password, behind the brake',
  setUpOffice: 'makes the first office with the code, and only where none stands',
};
