import { randomUUIDv7 } from 'node:crypto';
import { aPledge, type TestPledge } from '@tests/support/a-pledge';
import { actAs, readAs } from '@tests/support/act-as';
import { anAmendment } from '@tests/support/an-amendment';
import type { SmallDistrict } from '@tests/support/small-district';
import { asRead, draftOf, fillItems } from '@tests/support/write-pledge';
import { aUnitRow } from '@tests/unit/builders/office';
import { calendarDate } from '@/domain/shared/calendar-date';
import { addPartUseCase } from '@/features/my-pledge/use-cases/add-part';
import { saveWhatStepUseCase } from '@/features/my-pledge/use-cases/save-what-step';
import { startAmendmentUseCase } from '@/features/my-pledge/use-cases/start-amendment';
import { startCollectivePledgeUseCase } from '@/features/my-pledge/use-cases/start-collective-pledge';
import { startPledgeUseCase } from '@/features/my-pledge/use-cases/start-pledge';
import { confirmResultUseCase } from '@/features/review/use-cases/confirm-result';
import { previewWorkbook } from '@/features/workbook-import/queries/preview-workbook';
import { writtenSheet } from '@/features/workbook-import/template-sheets';
import { uploadWorkbookUseCase } from '@/features/workbook-import/use-cases/upload-workbook';
import { toDbDate } from '@/server/db/calendar';
import { writeWorkbook } from '@/server/workbook/write-workbook';
import { reportResult } from '../review/report-result';

/** Mười's draft with three works, complete, and one section still empty. */
export async function aDraftOfMuoi(district: SmallDistrict, partKey: string) {
  const pledgeId = await started(district, 'muoi', startPledgeUseCase);
  await fillItems(district, 'muoi', pledgeId);
  const [item] = (await draftOf(district, pledgeId)).items;
  if (!item) throw new Error('the draft has no item');
  const { version, draftVersion } = await asRead(district, pledgeId);
  return { pledgeId, itemKey: item.key, itemVersion: String(item.version), partKey, version, draftVersion };
}

/** The draft of Cầu Tre as a collective, with one part of its own. */
export async function aDraftOfCauTre(district: SmallDistrict) {
  const unitId = district.units.cauTre;
  const pledgeId = await started(district, 'sau', startCollectivePledgeUseCase, { unitId });
  await actAs(district, 'sau')(addPartUseCase, { pledgeId, kind: 'breakthrough' });
  const part = (await draftOf(district, pledgeId)).parts.find(({ kind }) => kind === 'breakthrough');
  if (!part) throw new Error('the draft has no part');
  return { pledgeId, partKey: part.key, partVersion: String(part.version) };
}

/** Sáu's approved pledge, with an amendment that is still being written. */
export async function anAmendmentOfSau(district: SmallDistrict) {
  const { pledgeId, version } = await aPledge(district, { of: 'sau', state: 'approved', by: 'chin' });
  await actAs(district, 'sau')(startAmendmentUseCase, { pledgeId, version: String(version) });
  const [item] = (await draftOf(district, pledgeId)).items;
  await actAs(district, 'sau')(saveWhatStepUseCase, {
    pledgeId,
    itemKey: item?.key ?? '',
    itemVersion: String(item?.version),
    what: 'Vận động 15 hộ ở tổ mới phân loại rác',
    group: 'follow',
  });
  return asRead(district, pledgeId);
}

/** Chín's approved pledge, with an amendment that waits for Sáu. */
export async function anAmendmentOfChin(district: SmallDistrict) {
  const approved = await aPledge(district, { of: 'chin', state: 'approved', by: 'sau' });
  return anAmendment(district, approved, { of: 'chin' });
}

/** Of Nam's works one that is reported and waits for Bảy, and one that Bảy confirmed. */
export async function resultsOfNam(district: SmallDistrict, pledge: TestPledge) {
  const [reported, confirmed] = pledge.itemIds;
  await reportResult(district, pledge, { of: 'nam', item: 0, value: 12 });
  await reportResult(district, pledge, { of: 'nam', item: 1, reached: true });
  await actAs(district, 'bay')(confirmResultUseCase, { itemId: confirmed, version: '1', reached: 'yes' });
  return { reported, confirmed };
}

/** Somebody of Vườn Sen who cannot sign in yet. */
export async function aNewcomer({ owner, units }: SmallDistrict): Promise<string> {
  const id = randomUUIDv7();
  const validFrom = toDbDate(calendarDate('2020-01-01'));
  const member = { id, rootId: units.root, fullName: 'Cao Thị Chưa', sortName: 'chua' };
  await owner.member.create({ data: member });
  const home = { memberId: id, cellId: units.vuonSen, standing: 'official', validFrom } as const;
  await owner.membership.create({ data: { id: randomUUIDv7(), ...home } });
  return id;
}

/** A workbook with one new unit that Quế brought in, and what its preview promises. */
export async function aWorkbookOfQue(district: SmallDistrict) {
  await district.owner.unit.update({ where: { id: district.units.goSen }, data: { code: 'GOSEN' } });
  const content = await writeWorkbook([
    writtenSheet('units', [aUnitRow({ code: 'MOI', name: 'Chi bộ ấp Mới', superiorCode: 'GOSEN' })]),
    writtenSheet('people', []),
  ]);
  const file = { name: 'don-vi.xlsx', bytes: Buffer.from(content) };
  await actAs(district, 'que')(uploadWorkbookUseCase, {}, { files: { file } });
  const { id } = await district.owner.importedWorkbook.findFirstOrThrow();
  const preview = await readAs(district, 'que', (scope) => previewWorkbook(scope, id));
  if (preview?.state.kind !== 'plan') throw new Error('the workbook cannot be carried out');
  return { id, plan: preview.state.hash, file };
}

async function started(
  district: SmallDistrict,
  who: 'muoi' | 'sau',
  start: typeof startPledgeUseCase | typeof startCollectivePledgeUseCase,
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { campaignId, owner } = district;
  const ending = await actAs(district, who)(start, { campaignId, ...more });
  const pledgeId = ending.kind === 'done' ? /[0-9a-f-]{36}/.exec(ending.outcome.goTo ?? '')?.[0] : undefined;
  const { id } = await owner.pledge.findUniqueOrThrow({ where: { id: pledgeId ?? '' } });
  return id;
}
