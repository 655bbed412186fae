import { randomUUIDv7 } from 'node:crypto';
import { aToken, type SmallDistrict, type TestPerson } from '@tests/support/small-district';
import { ASSIGNABLE_ROLES } from '@/domain/access/roles';
import { calendarDate } from '@/domain/shared/calendar-date';
import { toDbDate } from '@/server/db/calendar';

const SINCE = toDbDate(calendarDate('2020-01-01'));

/** Another district in the same database, with one person who belongs to its cell and holds every role that there is. */
export async function aStranger(district: SmallDistrict): Promise<TestPerson> {
  const { owner } = district;
  const [rootId, cellId, memberId] = [randomUUIDv7(), randomUUIDv7(), randomUUIDv7()];
  const unit = { rootId, validFrom: SINCE };
  await owner.unit.create({ data: { ...unit, id: rootId, kind: 'root', name: 'Đảng bộ huyện khác' } });
  await owner.unit.create({ data: { ...unit, id: cellId, kind: 'cell', name: 'Chi bộ nơi khác' } });
  await owner.unitPlacement.create({
    data: { id: randomUUIDv7(), rootId, unitId: cellId, parentId: rootId, validFrom: SINCE },
  });
  await owner.rootCommittee.create({
    data: {
      unitId: rootId,
      kind: 'HUYEN_UY',
      committeeName: 'Huyện ủy nơi khác',
      advisoryBodyName: 'Ban Tuyên giáo nơi khác',
      placeName: 'Nơi khác',
    },
  });
  await copyCampaign(district, rootId);
  return anybody(district, { rootId, cellId, memberId });
}

/** Its own year, so that whatever asks for a campaign finds one. */
async function copyCampaign({ owner, campaignId }: SmallDistrict, rootId: string): Promise<void> {
  const { id: _, ...campaign } = await owner.campaign.findUniqueOrThrow({ where: { id: campaignId } });
  const copy = { ...campaign, id: randomUUIDv7(), rootId, title: 'Chiến dịch nơi khác' };
  await owner.campaign.create({ data: { ...copy, resultScale: [], sections: [] } });
}

type Home = { readonly rootId: string; readonly cellId: string; readonly memberId: string };

async function anybody({ owner }: SmallDistrict, { rootId, cellId, memberId }: Home): Promise<TestPerson> {
  const fullName = 'Người Nơi Khác';
  await owner.member.create({ data: { id: memberId, rootId, fullName, sortName: 'khac' } });
  const dated = { memberId, validFrom: SINCE };
  await owner.membership.create({ data: { ...dated, id: randomUUIDv7(), cellId, standing: 'official' } });
  await owner.roleAssignment.createMany({
    data: ASSIGNABLE_ROLES.map((role) => ({
      ...dated,
      id: randomUUIDv7(),
      rootId,
      role,
      unitId: role === 'cell_secretary' ? cellId : rootId,
    })),
  });
  const accountId = randomUUIDv7();
  const loginName = 'noikhac';
  await owner.account.create({ data: { id: accountId, memberId, loginName, mustChangePassword: false } });
  const { tokenHash, cookie } = aToken();
  await owner.session.create({
    data: {
      id: randomUUIDv7(),
      accountId,
      tokenHash: new Uint8Array(tokenHash),
      openedAt: SINCE,
      expiresAt: new Date('2030-01-01T00:00:00Z'),
    },
  });
  return { memberId, fullName, loginName, tokenHash, cookie };
}
