import { randomUUIDv7 } from 'node:crypto';
import { aPledge } from '@tests/support/a-pledge';
import { type ActOptions, actAs, readAs } from '@tests/support/act-as';
import { aSmallDistrict, type PersonKey, peopleBut, type SmallDistrict } from '@tests/support/small-district';
import { beforeEach, describe, expect, it } from 'vitest';
import { readExtensions } from '@/features/campaign-setup/queries/read-extensions';
import { changeDatesUseCase } from '@/features/campaign-setup/use-cases/change-dates';
import { grantExtensionUseCase } from '@/features/campaign-setup/use-cases/grant-extension';
import { withdrawExtensionUseCase } from '@/features/campaign-setup/use-cases/withdraw-extension';
import { findEffectiveDeadline } from '@/server/campaign/effective-deadline';
import { inScope, type Scope } from '@/server/db/scope';
import { placeOfUnit } from '@/server/organisation/unit-place';
import { readDossier } from '@/server/pledge/read-dossier';
import { readRollUp } from '@/server/rollup/roll-up';

let district: SmallDistrict;
beforeEach(async () => {
  district = await aSmallDistrict();
});

const AT = new Date('2026-04-10T09:00:00+07:00');
const grant = (fields: Readonly<Record<string, string>>, who: PersonKey = 'thoa') =>
  actAs(district, who)(
    grantExtensionUseCase,
    { campaignId: district.campaignId, until: '15/04/2026', reason: 'Bão lụt', ...fields },
    { at: AT },
  );
const withdraw = (extensionId: string, who: PersonKey = 'thoa') =>
  actAs(district, who)(withdrawExtensionUseCase, { extensionId }, { at: AT });
const newest = () => district.owner.deadlineExtension.findFirstOrThrow({ orderBy: { id: 'desc' } });
const read = (address = {}, options: ActOptions = { at: AT }, who: PersonKey = 'thoa') =>
  readAs(district, who, (scope) => readExtensions(scope, 2026, address), options);
const lateIn = (unit: 'goSen' | 'vuonSen' | 'cauTre') =>
  readAs(
    district,
    'thoa',
    async (scope) => {
      const place = await placeOfUnit(scope, district.units[unit]);
      if (!place) throw new Error('no unit');
      const question = { campaignId: district.campaignId, place, on: scope.today, by: 'cell' } as const;
      return (await readRollUp(scope, question))?.total.late;
    },
    { at: AT },
  );

describe('an extension', () => {
  it('makes a late one punctual, for a unit with all below it or for a person, and may be taken back', async () => {
    await aPledge(district, { of: 'nam', state: 'submitted', submittedOn: '2026-04-05' });
    await aPledge(district, { of: 'muoi', state: 'submitted', submittedOn: '2026-04-05' });
    expect(await lateIn('goSen')).toBe(2);
    expect(await grant({ unitId: district.units.goSen })).toMatchObject({ kind: 'done' });
    expect(await lateIn('goSen')).toBe(0);
    const { id } = await newest();
    expect(await withdraw(id)).toMatchObject({ kind: 'done' });
    expect(await lateIn('goSen')).toBe(2);
    expect(await withdraw(id)).toMatchObject({ code: 'extension.not-found' });

    expect(await grant({ memberId: district.people.muoi.memberId })).toMatchObject({ kind: 'done' });
    expect([await lateIn('vuonSen'), await lateIn('cauTre')]).toEqual([1, 0]);
    const late = async (of: 'nam' | 'muoi', reader: 'bay' | 'sau') => {
      const { memberId } = district.people[of];
      const pledge = await district.owner.pledge.findFirstOrThrow({ where: { memberId } });
      return (await readAs(district, reader, (scope) => readDossier(scope, pledge.id), { at: AT }))?.pledge
        .isLate;
    };
    expect([await late('nam', 'bay'), await late('muoi', 'sau')]).toEqual([true, false]);
  });

  it('counts as the latest of those that reach, whichever was given first', async () => {
    const { goSen, vuonSen } = district.units;
    await aPledge(district, { of: 'nam', state: 'submitted', submittedOn: '2026-04-09' });
    await grant({ unitId: goSen, until: '15/04/2026' });
    await grant({ unitId: vuonSen, until: '05/04/2026' });
    expect(await lateIn('vuonSen')).toBe(0);
    const { memberId } = district.people.nam;
    const ofNam = (scope: Scope) =>
      findEffectiveDeadline(scope, district.campaignId, { memberId, unitId: null });
    expect(await readAs(district, 'nam', ofNam, { at: AT })).toBe('2026-04-15');
  });

  it('ends by itself: what comes in after its day is late', async () => {
    await aPledge(district, { of: 'nam', state: 'submitted', submittedOn: '2026-04-09' });
    expect(await grant({ unitId: district.units.vuonSen, until: '08/04/2026' })).toMatchObject({
      kind: 'done',
    });
    expect(await lateIn('vuonSen')).toBe(1);
    expect((await read())?.extensions).toMatchObject([{ whom: 'Chi bộ ấp Vườn Sen', state: 'ended' }]);
  });

  it.each([
    [{ until: '31/03/2026' }, { code: 'extension.not-later' }],
    [{ until: '01/01/2027' }, { code: 'extension.past-closing' }],
    [{ until: '31/04/2026' }, { errors: { until: expect.any(String) } }],
    [{ reason: '' }, { errors: { reason: 'Ghi lý do gia hạn.' } }],
    [{ unitId: '' }, { code: 'extension.for-whom' }],
    [{ unitId: randomUUIDv7() }, { code: 'extension.for-whom' }],
  ])('is not given with %j', async (change, ending) => {
    expect(await grant({ unitId: district.units.goSen, ...change })).toMatchObject(ending);
    expect(await district.owner.deadlineExtension.count()).toBe(0);
  });

  it('is for a unit or a person, never for both and never for the whole root', async () => {
    const { units, people } = district;
    expect(await grant({ unitId: units.goSen, memberId: people.nam.memberId })).toMatchObject({
      code: 'extension.for-whom',
    });
    expect(await grant({ unitId: units.root })).toMatchObject({ code: 'extension.for-whom' });
  });

  it('keeps the campaign open until its day, and is neither given nor taken back in a closed one', async () => {
    expect(await grant({ unitId: district.units.goSen, until: '30/11/2026' })).toMatchObject({
      kind: 'done',
    });
    const dates = {
      campaignId: district.campaignId,
      version: '1',
      title: 'Năm 2026',
      startsOn: '01/01/2026',
      registrationDeadline: '31/03/2026',
      closesOn: '29/11/2026',
    };
    expect(await actAs(district, 'thoa')(changeDatesUseCase, dates)).toMatchObject({
      code: 'campaign.closes-before-extension',
      sentence: { field: 'closesOn', sentence: expect.stringContaining('30/11/2026') },
    });
    const { id } = await newest();
    await district.owner.campaign.updateMany({ data: { state: 'closed' } });
    expect(await grant({ unitId: district.units.benLua })).toMatchObject({
      code: 'extension.campaign-closed',
    });
    expect(await withdraw(id)).toMatchObject({ code: 'extension.campaign-closed' });
    expect((await newest()).withdrawnAt).toBeNull();
  });

  it('leaves one event for the giving and one for the taking back, known to the person', async () => {
    const { memberId } = district.people.muoi;
    await grant({ memberId });
    const { id } = await newest();
    await withdraw(id);
    const events = await district.owner.auditEvent.findMany({
      where: { subjectId: id },
      orderBy: { id: 'asc' },
    });
    expect(events).toMatchObject([
      {
        action: 'extension.granted',
        concernsId: memberId,
        after: { whom: 'Huỳnh Văn Mười', until: '15/04/2026', reason: 'Bão lụt' },
      },
      { action: 'extension.withdrawn', concernsId: memberId, before: { until: '15/04/2026' } },
    ]);
  });
});

describe('the page of extensions', () => {
  it('finds units and people without diacritics, each with where they are', async () => {
    expect(await read({ tim: 'vuon sen' })).toMatchObject({
      found: [{ kind: 'unit', name: 'Chi bộ ấp Vườn Sen', where: 'Đảng bộ xã Gò Sen' }],
      isCut: false,
    });
    expect((await read({ tim: 'muoi' }))?.found).toMatchObject([
      { kind: 'member', name: 'Huỳnh Văn Mười', where: 'Chi bộ ấp Cầu Tre' },
    ]);
    expect((await read({ tim: 'sen hong' }))?.found).toEqual([]);
    expect((await read({ donVi: district.units.cauTre }))?.whom).toMatchObject({ name: 'Chi bộ ấp Cầu Tre' });
    expect((await read({ donVi: 'khong-phai-ma' }))?.whom).toBeNull();
  });

  it('lists those that hold first, then the ended and the withdrawn', async () => {
    const { units, people } = district;
    await grant({ unitId: units.goSen, until: '08/04/2026' });
    await grant({ unitId: units.benLua, until: '30/04/2026' });
    await withdraw((await newest()).id);
    await grant({ memberId: people.muoi.memberId, until: '10/04/2026' });
    expect((await read())?.extensions).toMatchObject([
      {
        whom: 'Huỳnh Văn Mười',
        where: 'Chi bộ ấp Cầu Tre',
        isPerson: true,
        state: 'live',
        until: '2026-04-10',
      },
      { whom: 'Đảng bộ xã Gò Sen', where: 'Đảng bộ huyện Sen Hồng', state: 'ended' },
      { whom: 'Đảng bộ xã Bến Lúa', state: 'withdrawn' },
    ]);
    const nextDay = { at: new Date('2026-04-11T00:30:00+07:00') };
    expect((await read({}, nextDay))?.extensions[0]).toMatchObject({
      whom: 'Huỳnh Văn Mười',
      state: 'ended',
    });
  });
});

describe('extensions', () => {
  it('are given, taken back and listed by the campaign officer alone', async () => {
    await grant({ unitId: district.units.goSen });
    const { id } = await newest();
    for (const who of peopleBut('thoa')) {
      expect(await grant({ unitId: district.units.goSen }, who)).toEqual({ kind: 'forbidden' });
      expect(await withdraw(id, who)).toEqual({ kind: 'forbidden' });
      expect(await read({}, { at: AT }, who)).toBeNull();
    }
    expect(await withdraw(randomUUIDv7())).toEqual({ kind: 'forbidden' });
  });

  it('are kept by row security alone; a person’s is known to the person, the reviewer and the office', async () => {
    const { units, people, campaignId } = district;
    await grant({ memberId: people.muoi.memberId });
    const known = (who: PersonKey) =>
      readAs(district, who, ({ tx }) => tx.deadlineExtension.count(), { at: AT });
    expect([await known('muoi'), await known('sau'), await known('thoa')]).toEqual([1, 1, 1]);
    expect([await known('hanh'), await known('minh'), await known('kha')]).toEqual([0, 0, 0]);

    const options = { mode: 'write', db: district.app, at: AT } as const;
    for (const who of ['hanh', 'sau', 'lien', 'minh', 'que', 'tam'] as const) {
      const { tokenHash, memberId, fullName } = people[who];
      const give = inScope({ ...options, tokenHash }, ({ tx }) =>
        tx.deadlineExtension.createMany({
          data: {
            id: randomUUIDv7(),
            rootId: units.root,
            campaignId,
            unitId: units.vuonSen,
            until: new Date('2026-04-30'),
            reason: 'tự gia hạn',
            grantedById: memberId,
            grantedByName: fullName,
            grantedAt: AT,
          },
        }),
      );
      await expect(give).rejects.toThrow(/row-level security/);
      await inScope({ ...options, tokenHash }, ({ tx }) =>
        tx.deadlineExtension.updateMany({ data: { withdrawnAt: AT } }),
      );
    }
    expect(await district.owner.deadlineExtension.count({ where: { withdrawnAt: null } })).toBe(1);
    expect(await district.owner.deadlineExtension.count()).toBe(1);
  });
});
