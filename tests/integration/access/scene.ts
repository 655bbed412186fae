import { randomUUIDv7 } from 'node:crypto';
import { aPledge } from '@tests/support/a-pledge';
import { A_DAY } from '@tests/support/act-as';
import type { FreshDatabase } from '@tests/support/fresh-database';
import { aSmallDistrict, type SmallDistrict, withPeople } from '@tests/support/small-district';
import { calendarDate, vietnamDayOf } from '@/domain/shared/calendar-date';
import { toDbDate } from '@/server/db/calendar';
import { POSTS, type Reader } from './people';
import {
  aDraftOfCauTre,
  aDraftOfMuoi,
  aNewcomer,
  anAmendmentOfChin,
  anAmendmentOfSau,
  aWorkbookOfQue,
  resultsOfNam,
} from './under-way';

/** The small district with one of each thing that is kept, read or acted upon, on a day of its own. */
export type Scene = Awaited<ReturnType<typeof aScene>>;

type SceneOptions = { readonly database?: FreshDatabase; readonly at?: Date };

export async function aScene({ database, at = A_DAY }: SceneOptions = {}) {
  const district = await withPeople(await aSmallDistrict(database), POSTS);
  await addSection(district);
  const hanhs = await aPledge(district, { of: 'hanh', state: 'submitted' });
  const nams = await aPledge(district, { of: 'nam', state: 'approved', by: 'bay' });
  const hais = await aPledge(district, { of: 'hai', state: 'approved', by: 'nam5' });
  const uts = await aPledge(district, { of: 'ut', state: 'submitted', enteredBy: 'bay' });
  const cells = await aPledge(district, { of: 'bay', unit: 'vuonSen', state: 'submitted' });
  return {
    district,
    units: district.units,
    campaignId: district.campaignId,
    memberOf: (who: Reader) => district.people[who].memberId,
    hanhs: { ...hanhs, code: await codeOf(district, hanhs.pledgeId) },
    nams: { ...nams, itemId: nams.itemIds[0], ...(await resultsOfNam(district, nams)) },
    uts,
    hais,
    cells,
    openedByThoa: await openForThoa(district, nams.pledgeId, at),
    muois: await aDraftOfMuoi(district, SECTION),
    cauTres: await aDraftOfCauTre(district),
    saus: await anAmendmentOfSau(district),
    chins: await anAmendmentOfChin(district),
    newcomerId: await aNewcomer(district),
    ...(await aRegister(district)),
    extensionId: await anExtension(district),
    assignmentId: await assignmentOfBay(district),
    workbook: await aWorkbookOfQue(district),
  };
}

async function codeOf({ owner }: SmallDistrict, pledgeId: string): Promise<string> {
  const { code } = await owner.pledge.findUniqueOrThrow({ where: { id: pledgeId } });
  return code ?? '';
}

const SECTION = 'tu-soi';

/** A section that every pledge answers in words. */
async function addSection({ owner, campaignId }: SmallDistrict): Promise<void> {
  const section = { key: SECTION, heading: 'Tự soi, tự sửa', position: 'after' };
  await owner.campaign.update({ where: { id: campaignId }, data: { sections: [section] } });
}

/** Thoa gave a reason and may read the text until the end of that day. */
async function openForThoa({ owner, units, people }: SmallDistrict, pledgeId: string, at: Date) {
  const opening = {
    id: randomUUIDv7(),
    rootId: units.root,
    pledgeId,
    memberId: people.nam.memberId,
    openedById: people.thoa.memberId,
    openedByName: people.thoa.fullName,
    byRole: 'campaign_officer' as const,
    reason: 'Thẩm định mẫu: theo kế hoạch quý (ví dụ)',
    at,
    onDay: toDbDate(vietnamDayOf(at)),
  };
  await owner.textOpening.create({ data: opening });
  return opening.id;
}

/** A directive with its scan and a theme of the root; a directive and a theme of the committee of Gò Sen. */
async function aRegister({ owner, units, people }: SmallDistrict) {
  const directive = (unitId: string, number: number) => ({
    id: randomUUIDv7(),
    rootId: units.root,
    unitId,
    type: 'Kế hoạch',
    number,
    symbol: `${number}-KH`,
    issuer: 'cấp ủy',
  });
  const ofRoot = directive(units.root, 55);
  const ofGoSen = directive(units.goSen, 12);
  await owner.directive.createMany({ data: [ofRoot, ofGoSen] });
  await owner.directiveRelation.create({
    data: { rootId: units.root, fromId: ofGoSen.id, toId: ofRoot.id, kind: 'implements' },
  });
  const content = Buffer.from('%PDF-1.4 ví dụ');
  const scan = {
    id: randomUUIDv7(),
    rootId: units.root,
    directiveId: ofGoSen.id,
    fileName: 'ke-hoach.pdf',
    mediaType: 'application/pdf',
    byteSize: content.length,
    content,
    addedById: people.lien.memberId,
    addedAt: new Date('2026-01-05T08:00:00+07:00'),
  };
  await owner.directiveScan.create({ data: scan });
  const theme = (unitId: string) => ({
    id: randomUUIDv7(),
    rootId: units.root,
    unitId,
    scope: 'year' as const,
    year: 2026,
    title: 'Chuyên đề năm (ví dụ)',
  });
  const themeOfGoSen = theme(units.goSen);
  await owner.theme.createMany({
    data: [{ ...theme(units.root), basisDirectiveId: ofGoSen.id }, themeOfGoSen],
  });
  return {
    directiveOfRoot: ofRoot.id,
    directiveOfGoSen: ofGoSen.id,
    scanId: scan.id,
    themeOfGoSen: themeOfGoSen.id,
  };
}

async function anExtension({ owner, units, people, campaignId }: SmallDistrict): Promise<string> {
  const id = randomUUIDv7();
  await owner.deadlineExtension.create({
    data: {
      id,
      rootId: units.root,
      campaignId,
      unitId: units.goSen,
      until: toDbDate(calendarDate('2026-04-30')),
      reason: 'Lũ về muộn (ví dụ)',
      grantedById: people.thoa.memberId,
      grantedByName: people.thoa.fullName,
      grantedAt: new Date('2026-01-20T08:00:00+07:00'),
    },
  });
  return id;
}

async function assignmentOfBay({ owner, people }: SmallDistrict): Promise<string> {
  const held = await owner.roleAssignment.findFirstOrThrow({ where: { memberId: people.bay.memberId } });
  return held.id;
}
