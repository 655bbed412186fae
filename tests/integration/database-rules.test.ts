import { randomUUIDv7 } from 'node:crypto';
import { aPledge } from '@tests/support/a-pledge';
import { aSmallDistrict, type SmallDistrict } from '@tests/support/small-district';
import { beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from '@/domain/shared/calendar-date';
import { toDbDate } from '@/server/db/calendar';

let district: SmallDistrict;
const day = (iso: string) => toDbDate(calendarDate(iso));

beforeAll(async () => {
  district = await aSmallDistrict();
});

describe('the tree', () => {
  it('lists units in the order of the Vietnamese alphabet', async () => {
    const { owner, units } = district;
    const names = ['Chi bộ ấp Chợ Cũ', 'Chi bộ Ban Quân sự', 'Chi bộ Dân số', 'Chi bộ Đội xe', 'Chi bộ Ê-ti'];
    const dates = { validFrom: day('2020-01-01'), validTo: day('2020-01-02') };
    const rows = names.map((name) => ({
      ...{ id: randomUUIDv7(), rootId: units.root, kind: 'cell' as const },
      ...{ name, ...dates },
    }));
    const these = { where: { id: { in: rows.map(({ id }) => id) } } };
    await owner.unit.createMany({ data: rows });
    const listed = await owner.unit.findMany({ ...these, orderBy: { name: 'asc' } });
    expect(listed.map(({ name }) => name)).toEqual(names);
  });

  it('refuses two homes of a unit at once', async () => {
    const { owner, units } = district;
    await expect(
      owner.unitPlacement.create({
        data: {
          id: randomUUIDv7(),
          rootId: units.root,
          unitId: units.vuonSen,
          parentId: units.benLua,
          validFrom: day('2026-07-01'),
        },
      }),
    ).rejects.toThrow(/one_placement_at_a_time/);
  });

  it('refuses a unit under itself', async () => {
    const { owner, units } = district;
    const moved = owner.$transaction([
      owner.unitPlacement.updateMany({
        where: { unitId: units.goSen },
        data: { validTo: day('2026-07-01') },
      }),
      owner.unitPlacement.create({
        data: {
          id: randomUUIDv7(),
          rootId: units.root,
          unitId: units.goSen,
          parentId: units.vuonSen,
          validFrom: day('2026-07-01'),
        },
      }),
    ]);
    await expect(moved).rejects.toThrow(/cannot stand under itself/);
  });

  it('keeps the tree of each day when a cell moves', async () => {
    const { owner, units } = district;
    await owner.unitPlacement.updateMany({
      where: { unitId: units.cauTre },
      data: { validTo: day('2026-07-01') },
    });
    await owner.unitPlacement.create({
      data: {
        id: randomUUIDv7(),
        rootId: units.root,
        unitId: units.cauTre,
        parentId: units.benLua,
        validFrom: day('2026-07-01'),
      },
    });
    const above = async (on: string) =>
      (
        await owner.$queryRaw<{ ancestor_id: string }[]>`
        SELECT ancestor_id FROM unit_ancestry WHERE unit_id = ${units.cauTre}::uuid AND depth = 1
           AND valid_from <= ${on}::date AND (valid_to IS NULL OR valid_to > ${on}::date)`
      ).map((row) => row.ancestor_id);
    expect(await above('2026-06-30')).toEqual([units.goSen]);
    expect(await above('2026-07-01')).toEqual([units.benLua]);
  });
});

describe('people', () => {
  it('belong to one cell at a time', async () => {
    const { owner, units, people } = district;
    await expect(
      owner.membership.create({
        data: {
          id: randomUUIDv7(),
          memberId: people.hanh.memberId,
          cellId: units.cauTre,
          standing: 'official',
          validFrom: day('2026-03-01'),
        },
      }),
    ).rejects.toThrow(/one_cell_at_a_time/);
  });

  it('sort by their given name, in Vietnamese order', async () => {
    const names = await district.owner.$queryRaw<{ full_name: string }[]>`
      SELECT full_name FROM member WHERE id = ANY (${['hanh', 'ut', 'tu', 'nam', 'sau', 'lien'].map((key) => district.people[key as 'hanh'].memberId)}::uuid[])
       ORDER BY sort_name`;
    expect(names.map((row) => row.full_name.split(' ').at(-1))).toEqual([
      'Hạnh',
      'Liên',
      'Nam',
      'Sáu',
      'Tư',
      'Út',
    ]);
  });
});

describe('a pledge', () => {
  it('is one per member and campaign', async () => {
    await aPledge(district, { of: 'nam', state: 'submitted' });
    await expect(aPledge(district, { of: 'nam', state: 'submitted' })).rejects.toThrow(/[Uu]nique/);
  });

  it('is not approved by its author, whoever writes the row', async () => {
    const { owner, people } = district;
    const { pledgeId, versionId } = await aPledge(district, { of: 'ut', state: 'submitted' });
    const authorId = people.ut.memberId;
    await expect(
      owner.pledgeTransition.create({
        data: {
          id: randomUUIDv7(),
          pledgeId,
          versionId,
          authorId,
          kind: 'approval',
          byId: authorId,
          byName: 'Út',
          at: new Date(),
          onDay: day('2026-03-01'),
        },
      }),
    ).rejects.toThrow(/approver_is_not_author/);
  });

  it('is not sent back without a reason', async () => {
    const { owner, people } = district;
    const pledge = await owner.pledge.findFirstOrThrow({ where: { memberId: people.ut.memberId } });
    await expect(
      owner.pledgeTransition.create({
        data: {
          id: randomUUIDv7(),
          pledgeId: pledge.id,
          versionId: pledge.currentVersionId ?? '',
          authorId: people.ut.memberId,
          kind: 'return',
          byId: people.bay.memberId,
          byName: 'Bảy',
          at: new Date(),
          onDay: day('2026-03-01'),
          reason: '  ',
        },
      }),
    ).rejects.toThrow(/reason_given/);
  });
});
