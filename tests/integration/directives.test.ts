import { randomUUIDv7 } from 'node:crypto';
import { actAs, readAs } from '@tests/support/act-as';
import { aSmallDistrict, type PersonKey, peopleBut, type SmallDistrict } from '@tests/support/small-district';
import { beforeAll, describe, expect, it } from 'vitest';
import { listDirectives } from '@/features/directives/queries/list-directives';
import { readDirective } from '@/features/directives/queries/read-directive';
import { readDirectiveForm } from '@/features/directives/queries/read-directive-form';
import { readScan } from '@/features/directives/queries/read-scan';
import { addScanUseCase } from '@/features/directives/use-cases/add-scan';
import { changeDirectiveUseCase } from '@/features/directives/use-cases/change-directive';
import { registerDirectiveUseCase } from '@/features/directives/use-cases/register-directive';
import { relateDirectivesUseCase } from '@/features/directives/use-cases/relate-directives';
import { removeScanUseCase } from '@/features/directives/use-cases/remove-scan';
import { unrelateDirectivesUseCase } from '@/features/directives/use-cases/unrelate-directives';

let district: SmallDistrict;

beforeAll(async () => {
  district = await aSmallDistrict();
});

const KL01 = {
  number: 'Kết luận số 01-KL/TW',
  issuer: 'Bộ Chính trị',
  term: 'khóa XIII',
  issuedOn: '18/05/2021',
  abstract: 'tiếp tục thực hiện Chỉ thị số 05-CT/TW',
  notSecret: 'on',
};
const PDF = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n',
);

const register = (
  who: PersonKey,
  fields: Readonly<Record<string, string>>,
  unit: 'root' | 'goSen' | 'vuonSen' = 'root',
) => actAs(district, who)(registerDirectiveUseCase, { ...KL01, unitId: district.units[unit], ...fields });

async function registered(
  fields: Readonly<Record<string, string>>,
  who: PersonKey = 'thoa',
  unit: 'root' | 'goSen' = 'root',
) {
  const ending = await register(who, fields, unit);
  if (ending.kind !== 'done') throw new Error(JSON.stringify(ending));
  return /[0-9a-f-]{36}/.exec(ending.outcome.goTo ?? '')?.[0] ?? '';
}

describe('entering a directive', () => {
  it('keeps number, symbol and type apart, and one event with what was written', async () => {
    const id = await registered({ number: '  05 – CT/TW ', term: 'khóa XII', abstract: 'đẩy mạnh học tập' });
    const row = await district.owner.directive.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ type: 'Chỉ thị', number: 5, symbol: '05-CT/TW', issuer: 'Bộ Chính trị' });
    const events = await district.owner.auditEvent.findMany({ where: { subjectId: id } });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      action: 'directive.registered',
      before: null,
      after: { symbol: '05-CT/TW' },
    });
  });

  it('takes the next term’s 01-KL/TW and refuses a second one of the same term, naming it', async () => {
    await registered({});
    expect(await register('thoa', { term: 'khóa XIV', issuedOn: '02/04/2026' })).toMatchObject({
      kind: 'done',
    });
    const again = await register('thoa', { issuer: 'Bộ chính trị', term: 'khoá XIII' });
    expect(again).toMatchObject({ kind: 'refused', code: 'directive.same', sentence: { field: 'number' } });
    expect(JSON.stringify(again)).toContain('Kết luận 01-KL/TW ngày 18/05/2021 của Bộ Chính trị');
  });

  it('refuses what another register holds out of sight, and says how to have it shared', async () => {
    const plan = { number: '873-BC/HU', issuer: 'Ban Thường vụ Huyện ủy', term: '' };
    const { units, owner } = district;
    const elsewhere = { id: randomUUIDv7(), rootId: units.root, unitId: units.benLua, symbol: '873-BC/HU' };
    await owner.directive.create({
      data: { ...elsewhere, type: 'Báo cáo', number: 873, issuer: plan.issuer, term: null },
    });
    expect(await register('lien', plan, 'goSen')).toMatchObject({
      kind: 'refused',
      code: 'directive.same-unseen',
      sentence: { field: 'number', sentence: expect.stringContaining('Ban Tuyên giáo') },
    });
    const id = await registered({ ...plan, number: '874-BC/HU' }, 'lien', 'goSen');
    const renumbered = { ...KL01, ...plan, directiveId: id, version: '1' };
    expect(await actAs(district, 'lien')(changeDirectiveUseCase, renumbered)).toMatchObject({
      code: 'directive.same-unseen',
    });
    expect(await register('thoa', plan)).toMatchObject({ code: 'directive.same' });
  });

  it('asks which of the two QĐ is, and takes the one that was written out', async () => {
    const unclear = await register('thoa', { number: '704-QĐ/TU' });
    expect(unclear).toMatchObject({
      kind: 'invalid',
      errors: { type: expect.stringContaining('Quyết định hoặc Quy định') },
    });
    const id = await registered({ number: 'Quy định 101-QĐ/TW' });
    expect(await district.owner.directive.findUniqueOrThrow({ where: { id } })).toMatchObject({
      type: 'Quy định',
    });
    expect(await registered({ number: '101-QĐ/TW', type: 'Quyết định' })).not.toBe('');
  });

  it.each([
    [{ number: '' }, 'number'],
    [{ number: 'không số' }, 'number'],
    [{ number: 'Chỉ thị 05' }, 'number'],
    [{ issuer: '' }, 'issuer'],
    [{ issuedOn: '31/02/2026' }, 'issuedOn'],
    [{ abstract: '' }, 'abstract'],
    [{ abstract: 'TỐI MẬT: kế hoạch' }, 'abstract'],
    [{ notSecret: '' }, 'notSecret'],
  ])('says beside the field what is wrong with %j', async (fields, field) => {
    const ending = await register('thoa', fields);
    expect(ending).toMatchObject({ kind: 'invalid' });
    expect(Object.keys('errors' in ending ? ending.errors : {})).toEqual([field]);
  });

  it('is for the campaign officer everywhere and for a committee’s officer in the own register', async () => {
    expect(await register('lien', { number: '09-KH/ĐU', issuer: 'Đảng ủy xã' }, 'goSen')).toMatchObject({
      kind: 'done',
    });
    expect(await register('lien', { number: '10-KH/HU' })).toEqual({ kind: 'forbidden' });
    expect(await register('thoa', { number: '11-KH/CB' }, 'vuonSen')).toMatchObject({
      code: 'directive.no-such-unit',
    });
    for (const who of peopleBut('thoa', 'lien'))
      expect(await register(who, { number: '12-KH/HU' })).toEqual({ kind: 'forbidden' });
  });
});

describe('changing a directive', () => {
  it('records what it said before, and refuses who has not seen the newest words', async () => {
    const id = await registered({ number: '31-HD/BTCTW', issuer: 'Ban Tổ chức Trung ương' });
    const change = (version: string, abstract: string) =>
      actAs(district, 'thoa')(changeDirectiveUseCase, {
        ...KL01,
        number: '31-HD/BTCTW',
        issuer: 'Ban Tổ chức Trung ương',
        directiveId: id,
        version,
        abstract,
      });
    expect(await change('1', 'hướng dẫn mới')).toMatchObject({ kind: 'done' });
    expect(await change('1', 'viết đè')).toMatchObject({ kind: 'refused', code: 'directive.stale' });
    const event = await district.owner.auditEvent.findFirstOrThrow({
      where: { subjectId: id, action: 'directive.changed' },
    });
    expect(event).toMatchObject({
      before: { abstract: KL01.abstract },
      after: { abstract: 'hướng dẫn mới' },
    });
  });
});

describe('the register of a directive', () => {
  it('is left for one above it, which all below that one read; never for one beside or below it', async () => {
    const facts = { ...KL01, number: '15-HD/BTGTW', issuer: 'Ban Tuyên giáo Trung ương' };
    const id = await registered(facts, 'lien', 'goSen');
    const { units, owner } = district;
    const move = (who: PersonKey, unitId: string, version: string) =>
      actAs(district, who)(changeDirectiveUseCase, { ...facts, directiveId: id, version, unitId });
    expect(await move('lien', units.root, '1')).toMatchObject({ code: 'directive.no-such-unit' });
    expect(await move('thoa', units.benLua, '1')).toMatchObject({ code: 'directive.no-such-unit' });
    expect(await readAs(district, 'ba', (scope) => readDirective(scope, id))).toBeNull();

    const form = await readAs(district, 'thoa', (scope) => readDirectiveForm(scope, id));
    expect(form?.units.map((unit) => unit.id).toSorted()).toEqual([units.root, units.goSen].toSorted());
    expect(await move('thoa', units.root, '1')).toMatchObject({ kind: 'done' });
    expect(await readAs(district, 'ba', (scope) => readDirective(scope, id))).not.toBeNull();
    expect(await move('thoa', units.goSen, '2')).toMatchObject({ code: 'directive.no-such-unit' });
    const event = await owner.auditEvent.findFirstOrThrow({
      where: { subjectId: id, action: 'directive.changed' },
    });
    expect(event).toMatchObject({
      before: { register: 'Đảng bộ xã Gò Sen' },
      after: { register: 'Đảng bộ huyện Sen Hồng' },
    });
  });
});

describe('the line of descent', () => {
  it('is read both ways and never closes a circle', async () => {
    const [old, middle, young] = [
      await registered({ number: '03-CT/TW', term: 'khóa XI' }),
      await registered({ number: '55-KH/HU', issuer: 'Huyện ủy' }),
      await registered({ number: '873-BC/HU', issuer: 'Huyện ủy' }),
    ];
    const relate = (directiveId: string, otherId: string, kind: string) =>
      actAs(district, 'thoa')(relateDirectivesUseCase, { directiveId, otherId, kind });
    expect(await relate(middle, old, 'implements')).toMatchObject({ kind: 'done' });
    expect(await relate(young, middle, 'refers')).toMatchObject({ kind: 'done' });
    expect(await relate(old, middle, 'continues')).toMatchObject({
      kind: 'refused',
      code: 'relation.circle',
    });
    expect(await relate(middle, old, 'implements')).toMatchObject({
      kind: 'refused',
      code: 'relation.exists',
    });

    const page = await readAs(district, 'hanh', (scope) => readDirective(scope, middle));
    expect(page?.basis.map(({ other }) => other.symbol)).toEqual(['03-CT/TW']);
    expect(page?.followers.map(({ other }) => other.symbol)).toEqual(['873-BC/HU']);
    expect(page?.canKeep).toBe(false);

    const away = { directiveId: young, otherId: middle, kind: 'refers' };
    expect(await actAs(district, 'bay')(unrelateDirectivesUseCase, away)).toEqual({ kind: 'forbidden' });
    expect(await actAs(district, 'thoa')(unrelateDirectivesUseCase, away)).toMatchObject({ kind: 'done' });
  });
});

describe('a scan', () => {
  it('is what its content says, is read in the line and nowhere else, and is taken off with a record', async () => {
    const directiveId = await registered(
      { number: '20-KH/ĐU', issuer: 'Đảng ủy xã Gò Sen' },
      'lien',
      'goSen',
    );
    const add = (name: string, bytes: Buffer) =>
      actAs(district, 'lien')(
        addScanUseCase,
        { directiveId, notSecret: 'on' },
        { files: { scan: { name, bytes } } },
      );
    expect(await add('kế hoạch.pdf', PDF)).toMatchObject({ kind: 'done' });
    expect(await add('ảnh.png', Buffer.from('<svg onload="alert(1)"></svg>'))).toMatchObject({
      code: 'scan.not-pdf-or-image',
    });
    expect(await add('kế hoạch tuyệt mật.pdf', PDF)).toMatchObject({
      kind: 'invalid',
      errors: { scan: expect.stringContaining('mật') },
    });
    expect(await actAs(district, 'lien')(addScanUseCase, { directiveId, notSecret: 'on' })).toMatchObject({
      kind: 'invalid',
    });

    const { id: scanId } = await district.owner.directiveScan.findFirstOrThrow({ where: { directiveId } });
    const readers = ['lien', 'hanh', 'muoi', 'thoa', 'minh', 'que'] as const;
    for (const who of readers)
      expect(await readAs(district, who, (scope) => readScan(scope, directiveId, scanId))).not.toBeNull();
    for (const who of ['ba', 'hai', 'nam5'] as const) {
      for (const db of [district.app, district.owner])
        expect(
          await readAs(district, who, (scope) => readScan(scope, directiveId, scanId), { db }),
        ).toBeNull();
      // The second wall alone says the same.
      expect(await readAs(district, who, ({ tx }) => tx.directiveScan.count({ where: { id: scanId } }))).toBe(
        0,
      );
      expect(
        await readAs(district, who, ({ tx }) => tx.directive.count({ where: { id: directiveId } })),
      ).toBe(0);
    }
    expect(await actAs(district, 'lien')(removeScanUseCase, { directiveId, scanId })).toMatchObject({
      kind: 'done',
    });
    expect(await readAs(district, 'lien', (scope) => readScan(scope, directiveId, scanId))).toBeNull();
    expect(
      await district.owner.auditEvent.count({
        where: { subjectId: directiveId, action: { in: ['scan.added', 'scan.removed'] } },
      }),
    ).toBe(2);
  });
});

describe('the register', () => {
  it('is searched without diacritics and filtered', async () => {
    const find = async (asked: Parameters<typeof listDirectives>[1]) =>
      (await readAs(district, 'hanh', (scope) => listDirectives(scope, asked)))?.rows.map(
        ({ symbol }) => symbol,
      );
    expect(await find({ tim: 'ket luan 01' })).toEqual(['01-KL/TW', '01-KL/TW']);
    expect(await find({ tim: 'bo chinh tri', loai: 'Quy định' })).toEqual(['101-QĐ/TW']);
    expect(await find({ nhiemKy: 'khóa XIV' })).toEqual(['01-KL/TW']);
    expect(await find({ so: district.units.goSen })).toEqual(
      expect.arrayContaining(['09-KH/ĐU', '20-KH/ĐU']),
    );
    expect(await find({ tim: '%' })).toEqual([]);
  });
});

describe('row security alone', () => {
  it.each(['hanh', 'bay', 'lien', 'minh', 'kha', 'que'] as const)(
    'lets %s write nothing into the root’s register',
    async (who) => {
      const { inScope } = await import('@/server/db/scope');
      const options = { tokenHash: district.people[who].tokenHash, mode: 'write', db: district.app } as const;
      const write = inScope(
        { ...options, at: new Date('2026-02-10T09:00:00+07:00') },
        ({ tx }) =>
          tx.$executeRaw`INSERT INTO directive (id, root_id, unit_id, type, symbol, issuer)
        VALUES (gen_random_uuid(), ${district.units.root}::uuid, ${district.units.root}::uuid, 'Chỉ thị', '99-CT/HU', 'x')`,
      );
      await expect(write).rejects.toThrow(/row-level security/);
    },
  );
});
