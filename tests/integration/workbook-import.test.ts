import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { aPledge } from '@tests/support/a-pledge';
import { A_DAY, type ActOptions, actAs, readAs } from '@tests/support/act-as';
import { expectWalledOff } from '@tests/support/expect-walled-off';
import { aSmallDistrict, type PersonKey, peopleBut, type SmallDistrict } from '@tests/support/small-district';
import { aPersonRow, aUnitRow } from '@tests/unit/builders/office';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PersonRow, UnitRow } from '@/domain/organisation/workbook/workbook-rows';
import { calendarDate } from '@/domain/shared/calendar-date';
import { changeHomeUseCase } from '@/features/people-admin/use-cases/change-home';
import { changePersonUseCase } from '@/features/people-admin/use-cases/change-person';
import { changeUnitUseCase } from '@/features/unit-admin/use-cases/change-unit';
import { moveUnitUseCase } from '@/features/unit-admin/use-cases/move-unit';
import { listWorkbooks } from '@/features/workbook-import/queries/list-workbooks';
import { previewWorkbook } from '@/features/workbook-import/queries/preview-workbook';
import { officeFile, templateFile } from '@/features/workbook-import/queries/workbook-files';
import { writtenSheet } from '@/features/workbook-import/template-sheets';
import { importWorkbookUseCase } from '@/features/workbook-import/use-cases/import-workbook';
import { uploadWorkbookUseCase } from '@/features/workbook-import/use-cases/upload-workbook';
import { placeOfUnit } from '@/server/organisation/unit-place';
import { readDossier } from '@/server/pledge/read-dossier';
import { readRollUp } from '@/server/rollup/roll-up';
import { writeWorkbook } from '@/server/workbook/write-workbook';

const day = calendarDate;
const SINCE = day('2020-01-01');
const LONGER_THAN_AN_IMPORT = 800;
const EVERYBODY_ELSE = peopleBut('que');

let district: SmallDistrict;
/** Every unit and person gets its key for a code: "VUONSEN", "HANH". */
beforeEach(async () => {
  district = await aSmallDistrict();
  for (const [key, id] of Object.entries(district.units))
    await district.owner.unit.update({ where: { id }, data: { code: key.toUpperCase() } });
  for (const [key, { memberId }] of Object.entries(district.people))
    await district.owner.member.update({ where: { id: memberId }, data: { code: key.toUpperCase() } });
});

const vuonSen = (change: Partial<UnitRow> = {}) =>
  aUnitRow({ code: 'VUONSEN', name: 'Chi bộ ấp Vườn Sen', superiorCode: 'GOSEN', from: SINCE, ...change });
const personIn = (code: string, fullName: string, change: Partial<PersonRow> = {}) =>
  aPersonRow({ code, fullName, cellCode: 'VUONSEN', from: SINCE, ...change });
const hanh = (change: Partial<PersonRow> = {}) => personIn('HANH', 'Trần Thị Hạnh', change);

async function fileOf(units: readonly UnitRow[], people: readonly PersonRow[] = []) {
  const sheets = [writtenSheet('units', units), writtenSheet('people', people)];
  return { file: { name: 'cơ quan.xlsx', bytes: Buffer.from(await writeWorkbook(sheets)) } };
}

const csv = (text: string) => ({ file: { name: 'nguoi.csv', bytes: Buffer.from(text) } });

function idOf(ending: Awaited<ReturnType<typeof upload>>): string {
  const goTo = ending.kind === 'done' ? ending.outcome.goTo : undefined;
  return goTo?.split('/').at(-1) ?? '';
}

const upload = (files: ActOptions['files'] = {}, who: PersonKey = 'que') =>
  actAs(district, who)(uploadWorkbookUseCase, {}, { files });

async function uploaded(units: readonly UnitRow[], people: readonly PersonRow[] = []): Promise<string> {
  return idOf(await upload(await fileOf(units, people)));
}

const preview = (id: string, who: PersonKey = 'que') =>
  readAs(district, who, (scope) => previewWorkbook(scope, id));

async function planOf(id: string) {
  const state = (await preview(id))?.state;
  if (state?.kind !== 'plan') throw new Error(JSON.stringify(state));
  return state;
}

const carryOut = (workbookId: string, plan: string, options: ActOptions = {}) =>
  actAs(district, 'que')(importWorkbookUseCase, { workbookId, plan }, options);

async function imported(units: readonly UnitRow[], people: readonly PersonRow[] = []) {
  const id = await uploaded(units, people);
  return { id, ending: await carryOut(id, (await planOf(id)).hash) };
}

/** What one import left in the record, by what was done and to whom. */
const eventsOf = async (id: string) =>
  district.owner.auditEvent.findMany({
    where: { details: { path: ['workbook'], equals: id } },
    orderBy: [{ action: 'asc' }, { subjectName: 'asc' }],
  });

const obligedIn = (unit: keyof SmallDistrict['units'], on: string) =>
  readAs(district, 'thoa', async (scope) => {
    const place = await placeOfUnit(scope, district.units[unit]);
    if (!place) throw new Error('no unit');
    const question = { campaignId: district.campaignId, place, on: day(on), by: 'cell' } as const;
    return (await readRollUp(scope, question))?.total.obliged;
  });

/** Everything that an import could touch, to see that it touched nothing. */
const everything = () =>
  Promise.all([
    district.owner.unit.findMany({ orderBy: { id: 'asc' } }),
    district.owner.unitPlacement.findMany({ orderBy: { id: 'asc' } }),
    district.owner.member.findMany({ orderBy: { id: 'asc' } }),
    district.owner.membership.findMany({ orderBy: { id: 'asc' } }),
    district.owner.roleAssignment.findMany({ orderBy: { id: 'asc' } }),
  ]);

describe('uploading', () => {
  it('keeps the lines for a preview, in NFC, and changes nothing of the office', async () => {
    const before = await everything();
    const name = 'Chi bộ Trường Tiểu học'.normalize('NFD');
    const id = await uploaded([aUnitRow({ superiorCode: 'GOSEN', name })]);
    expect(await planOf(id)).toMatchObject({ units: { added: 1 }, people: { added: 0 } });
    const kept = await district.owner.importedWorkbook.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(kept.rows)).toContain(name.normalize('NFC'));
    expect(kept).toMatchObject({ fileName: 'cơ quan.xlsx', importedAt: null });
    expect(await everything()).toEqual(before);
  });

  it('is the administrator’s alone, and so are the preview, the list and the files', async () => {
    const files = await fileOf([aUnitRow({ superiorCode: 'GOSEN' })]);
    const id = await uploaded([aUnitRow({ superiorCode: 'GOSEN' })]);
    for (const who of EVERYBODY_ELSE) {
      expect(await upload(files, who)).toEqual({ kind: 'forbidden' });
      expect(await preview(id, who)).toBeNull();
      expect(await readAs(district, who, listWorkbooks)).toBeNull();
      expect(await readAs(district, who, templateFile)).toBeNull();
      expect(await readAs(district, who, officeFile)).toBeNull();
      const past = { db: district.owner };
      expect(await readAs(district, who, (scope) => previewWorkbook(scope, id), past)).toBeNull();
    }
    expect(await district.owner.importedWorkbook.count()).toBe(1);
  });

  it('is closed by the database alone to everybody else, for reading and for writing', async () => {
    const id = await uploaded([aUnitRow({ superiorCode: 'GOSEN' })]);
    for (const who of EVERYBODY_ELSE) {
      expect(await readAs(district, who, ({ tx }) => tx.importedWorkbook.count())).toBe(0);
      await expectWalledOff(
        district,
        who,
        ({ tx }) => tx.$executeRaw`UPDATE imported_workbook SET rows = '[]' WHERE id = ${id}::uuid`,
      );
      await expectWalledOff(
        district,
        who,
        ({ tx, actor }) => tx.$executeRaw`
          INSERT INTO imported_workbook (id, root_id, by_id, file_name, rows, uploaded_at)
          VALUES (gen_random_uuid(), ${actor.rootId}::uuid, ${actor.memberId}::uuid, 'x', '[]', now())`,
      );
    }
  });

  it.each<[string, string, string]>([
    ['a missing column', 'Mã người,Họ và tên\n1,A', 'layout.missing-columns'],
    [
      'two columns of one name',
      'Mã người,Họ và tên,Mã người,Mã chi bộ,Diện sinh hoạt,Từ ngày\n1',
      'layout.same-column',
    ],
    ['nothing of the layout', 'Tên,Ghi chú\nA,B', 'layout.no-sheet'],
    ['no line', 'Mã người,Họ và tên,Mã chi bộ,Diện sinh hoạt,Từ ngày\n,,,,', 'layout.no-lines'],
  ])('is refused with %s, beside the field of the file', async (_, text, code) => {
    expect(await upload(csv(text))).toMatchObject({ kind: 'refused', code, sentence: { field: 'file' } });
    expect(await district.owner.importedWorkbook.count()).toBe(0);
  });

  it('is not taken when its name says that it is secret', async () => {
    const file = { name: 'danh sách MẬT.xlsx', bytes: Buffer.from('x') };
    expect(await upload({ file })).toMatchObject({
      kind: 'invalid',
      errors: { file: expect.stringContaining('mật') },
    });
  });

  it('is invalid without a file, and refused with one that is no workbook', async () => {
    expect(await upload()).toMatchObject({ kind: 'invalid', errors: { file: 'Hãy chọn một tệp.' } });
    expect(await upload(csv('%PDF-1.7\n'))).toMatchObject({ code: 'file.not-a-workbook' });
  });

  it('takes the headings of a CSV in any order, case and without diacritics', async () => {
    const text =
      'TU NGAY;dien sinh hoat;Ma chi bo*;Họ và tên;mã người;Ghi chú\n1/2/2026;Đảng viên dự bị;VUONSEN;Phan Thị Mới;P1;x\n';
    const plan = await planOf(idOf(await upload(csv(text))));
    expect(plan.groups).toMatchObject([
      { about: 'people', kind: 'added', lines: [{ row: 2, name: 'Phan Thị Mới', code: 'P1' }] },
    ]);
    expect(plan.groups[0]?.lines[0]?.detail).toBe('Chi bộ ấp Vườn Sen, đảng viên dự bị, từ ngày 01/02/2026');
    expect(plan.notes).toEqual(['Bỏ qua cột không thuộc mẫu: Ghi chú (Người).']);
  });

  it('replaces what the same person had waiting: rows about people lie nowhere for long', async () => {
    const first = await uploaded([aUnitRow({ superiorCode: 'GOSEN' })]);
    const { hash } = await planOf(first);
    await uploaded([aUnitRow({ superiorCode: 'BENLUA' })]);
    expect(await preview(first)).toMatchObject({ state: { kind: 'replaced' } });
    expect(await carryOut(first, hash)).toMatchObject({ code: 'workbook.no-longer' });
    const kept = await district.owner.importedWorkbook.findUniqueOrThrow({ where: { id: first } });
    expect(kept.rows).toEqual([]);
  });
});

describe('the preview', () => {
  it('names every cell that is wrong, what it is and how to mend it, units first', async () => {
    const text = [
      'Mã người,Họ và tên,Mã chi bộ,Diện sinh hoạt,Từ ngày,Ngày sinh',
      'P1,,VUONSEN,đảng viên chính thức,31/02/2026,',
      'P2,Phan Thị Mới,KHONG,chính,01/02/2026,2/3/80',
      'P3,Lê Văn Thêm,GOSEN,đảng viên chính thức,01/02/2026,',
    ].join('\n');
    const state = (await preview(idOf(await upload(csv(text)))))?.state;
    expect(state).toMatchObject({ kind: 'problems', total: 5 });
    const lines = state?.kind === 'problems' ? state.lines : [];
    expect(lines.map(({ place, heading, what }) => [place, heading, what])).toEqual([
      ['Người!B2', 'Họ và tên', 'Ô này còn trống.'],
      ['Người!E2', 'Từ ngày', 'Ngày này không có trong lịch.'],
      ['Người!D3', 'Diện sinh hoạt', '“chính” không có trong danh sách.'],
      ['Người!F3', 'Ngày sinh', 'Năm chỉ có hai chữ số.'],
      ['Người!C4', 'Mã chi bộ', 'Đảng bộ xã Gò Sen không phải chi bộ.'],
    ]);
    for (const { mend } of lines) expect(mend).toMatch(/\.$/);
  });

  it('tells moves and ends in words and numbers before they are done', async () => {
    const id = await uploaded(
      [vuonSen({ superiorCode: 'BENLUA', from: day('2026-03-01') })],
      [
        hanh({ cellCode: 'CAUTRE', from: day('2026-03-01') }),
        personIn('NAM', 'Lê Hoài Nam', { until: day('2026-02-20') }),
        personIn('UT', 'Phạm Thị Út', { cellCode: 'CAUTRE' }),
      ],
    );
    const plan = await planOf(id);
    expect(plan).toMatchObject({ units: { moved: 1 }, people: { moved: 2, ended: 1 } });
    expect(plan.consequences.map((sentence) => sentence.slice(0, 24))).toEqual([
      '1 đơn vị chuyển cấp trên',
      '2 người chuyển chi bộ: t',
      '1 người thôi sinh hoạt: ',
      '1 dòng sửa lại ngay từ n',
      'Thay đổi sớm nhất tính t',
    ]);
  });

  it('of what the office sends itself changes nothing, and of the template has no line', async () => {
    const office = await readAs(district, 'que', officeFile);
    const ending = await upload({ file: { name: 'x.xlsx', bytes: Buffer.from(office?.content ?? []) } });
    const plan = await planOf(idOf(ending));
    expect(plan).toMatchObject({ groups: [], notes: [], units: { unchanged: 7 }, people: { unchanged: 17 } });

    const template = await readAs(district, 'que', templateFile);
    expect(
      await upload({ file: { name: 'x.xlsx', bytes: Buffer.from(template?.content ?? []) } }),
    ).toMatchObject({
      code: 'layout.no-lines',
    });
  });
});

describe('importing', () => {
  it('adds units and people with one event each, and empties the file', async () => {
    const { id, ending } = await imported(
      [
        aUnitRow({ row: 2, code: 'C1', superiorCode: 'X' }),
        aUnitRow({
          row: 3,
          code: 'X',
          name: 'Đảng bộ xã Mới',
          kind: 'grassroots_committee',
          superiorCode: null,
        }),
      ],
      [aPersonRow({ cellCode: 'C1', birthDate: day('1980-06-05'), until: day('2026-12-01') })],
    );
    expect(ending).toMatchObject({ kind: 'done' });
    const { owner } = district;
    const cell = await owner.unit.findFirstOrThrow({
      where: { code: 'C1' },
      include: { placements: { include: { parent: true } } },
    });
    expect(cell.placements).toMatchObject([{ parent: { code: 'X' }, validTo: null }]);
    const person = await owner.member.findFirstOrThrow({
      where: { code: 'P9' },
      include: { memberships: true, account: true, assignments: true },
    });
    expect(person).toMatchObject({ sortName: 'Mới Phan Thị', account: null, assignments: [] });
    expect(person.memberships).toMatchObject([{ cellId: cell.id, validTo: new Date('2026-12-01') }]);
    expect((await eventsOf(id)).map(({ action, subjectName }) => [action, subjectName])).toEqual([
      ['person.added', 'Phan Thị Mới'],
      ['person.ended', 'Phan Thị Mới'],
      ['unit.added', 'Chi bộ mới'],
      ['unit.added', 'Đảng bộ xã Mới'],
      ['workbook.imported', 'cơ quan.xlsx'],
    ]);
    const kept = await owner.importedWorkbook.findUniqueOrThrow({ where: { id } });
    expect(kept).toMatchObject({ rows: [], importedAt: A_DAY });
    expect(await preview(id)).toMatchObject({ state: { kind: 'imported', told: { units: 'thêm 2' } } });
    expect((await readAs(district, 'que', listWorkbooks))?.lines).toMatchObject([
      { fileName: 'cơ quan.xlsx', byName: 'Vương Thị Quế', isWaiting: false, told: { units: 'thêm 2' } },
    ]);
  });

  it('moves units and people from their day on; the pledge goes along and earlier figures stay', async () => {
    const { pledgeId } = await aPledge(district, { of: 'hanh', state: 'approved', decidedOn: '2026-02-05' });
    const { ending } = await imported(
      [vuonSen({ superiorCode: 'BENLUA', from: day('2026-02-08') })],
      [
        hanh({ cellCode: 'CAUTRE', from: day('2026-02-08') }),
        personIn('UT', 'Phạm Thị Út', { standing: 'exempt', from: day('2026-02-09') }),
      ],
    );
    expect(ending).toMatchObject({ kind: 'done' });
    expect([await obligedIn('goSen', '2026-02-07'), await obligedIn('benLua', '2026-02-07')]).toEqual([8, 1]);
    expect([await obligedIn('goSen', '2026-02-08'), await obligedIn('benLua', '2026-02-08')]).toEqual([5, 4]);
    expect(await obligedIn('benLua', '2026-02-09')).toBe(3);
    expect(await readAs(district, 'sau', (scope) => readDossier(scope, pledgeId))).not.toBeNull();
    expect(await readAs(district, 'bay', (scope) => readDossier(scope, pledgeId))).toBeNull();
  });

  it('tells a change as the same change made by hand is told', async () => {
    const { id } = await imported(
      [
        vuonSen({
          name: 'Chi bộ khu vực 1',
          contactPhone: '0912 345 678',
          superiorCode: 'BENLUA',
          from: day('2026-02-08'),
        }),
      ],
      [hanh({ workPosition: 'Trưởng ấp', cellCode: 'CAUTRE', from: day('2026-02-08') })],
    );
    const byFile = await eventsOf(id);
    expect(byFile.map(({ action }) => action)).toEqual([
      'person.changed',
      'person.transferred',
      'unit.changed',
      'unit.moved',
      'workbook.imported',
    ]);
    expect(byFile[1]).toMatchObject({
      concernsId: district.people.hanh.memberId,
      before: { cell: 'Chi bộ ấp Vườn Sen' },
      after: { cell: 'Chi bộ ấp Cầu Tre', from: '08/02/2026' },
    });

    const { cauTre, tuPhap, benLua } = district.units;
    const nam = { memberId: district.people.nam.memberId };
    const as = actAs(district, 'que');
    const name = 'Chi bộ khu vực 2';
    await as(changePersonUseCase, {
      ...nam,
      version: '1',
      fullName: 'Lê Hoài Nam',
      workPosition: 'Trưởng ấp',
    });
    await as(changeHomeUseCase, { ...nam, cellId: tuPhap, standing: 'official', on: '08/02/2026' });
    await as(changeUnitUseCase, { unitId: cauTre, version: '1', name, contactPhone: '0912 345 678' });
    await as(moveUnitUseCase, { unitId: cauTre, superiorId: benLua, on: '08/02/2026' });
    const byHand = await district.owner.auditEvent.findMany({
      where: { subjectId: { in: [cauTre, nam.memberId] } },
      orderBy: { action: 'asc' },
    });
    const shapeOf = ({ action, before, after, concernsId }: (typeof byHand)[number]) => ({
      action,
      before: Object.keys(before ?? {}).toSorted(),
      after: Object.keys(after ?? {}).toSorted(),
      isConcerned: concernsId !== null,
    });
    expect(byFile.slice(0, 4).map(shapeOf)).toEqual(byHand.map(shapeOf));
  });

  it('ends a cell after it has moved its people, and the roles that were held there with their own events', async () => {
    const everybody = ['HANH', 'NAM', 'UT', 'TU', 'BAY'].map((code, index) =>
      personIn(code, `Người ${code}`, {
        row: index + 2,
        cellCode: 'CAUTRE',
        from: day('2026-03-01'),
        standing: code === 'TU' ? 'exempt' : 'official',
      }),
    );
    const { id, ending } = await imported([vuonSen({ until: day('2026-03-01') })], everybody);
    expect(ending).toMatchObject({ kind: 'done' });
    const actions = (await eventsOf(id)).map(({ action }) => action);
    expect(actions.filter((action) => action === 'person.transferred')).toHaveLength(5);
    expect(actions).toEqual(expect.arrayContaining(['unit.closed', 'role.ended', 'person.changed']));
    const held = await district.owner.roleAssignment.findFirstOrThrow({
      where: { memberId: district.people.bay.memberId },
    });
    expect(held.validTo).toEqual(new Date('2026-03-01'));
    expect([await obligedIn('cauTre', '2026-02-28'), await obligedIn('cauTre', '2026-03-01')]).toEqual([
      4, 8,
    ]);
  });

  it('happens once for a form that is sent again, and for a file that is sent again not at all', async () => {
    const rows = [aUnitRow({ superiorCode: 'GOSEN' })];
    const id = await uploaded(rows);
    const { hash } = await planOf(id);
    const key = randomUUID();
    const first = await carryOut(id, hash, { key });
    expect(await carryOut(id, hash, { key })).toEqual(first);
    expect(await carryOut(id, hash)).toMatchObject({ kind: 'refused', code: 'workbook.no-longer' });
    expect(await district.owner.unit.count({ where: { code: 'MOI' } })).toBe(1);
    expect(await planOf(await uploaded(rows))).toMatchObject({ groups: [], units: { unchanged: 1 } });
    const kept = await district.owner.idempotencyKey.findMany({ where: { useCase: 'workbook.import' } });
    expect(JSON.stringify(kept)).not.toContain('Chi bộ mới');
  });

  it('is refused whole when the office has changed since the preview', async () => {
    const id = await uploaded([
      aUnitRow({ superiorCode: 'GOSEN' }),
      vuonSen({ row: 3, name: 'Chi bộ khu vực 1' }),
    ]);
    const { hash } = await planOf(id);
    const { vuonSen: unitId } = district.units;
    await actAs(district, 'que')(changeUnitUseCase, {
      unitId,
      version: '1',
      name: 'Chi bộ ấp Sen',
      code: 'VUONSEN',
    });
    const before = await everything();
    expect(await carryOut(id, hash)).toMatchObject({ kind: 'refused', code: 'workbook.plan-changed' });
    expect(await everything()).toEqual(before);
    expect(await carryOut(id, (await planOf(id)).hash)).toMatchObject({ kind: 'done' });
  });

  it('is refused whole with one bad line, and where a line has become one', async () => {
    const before = await everything();
    const bad = await uploaded([aUnitRow({ superiorCode: 'GOSEN' })], [aPersonRow({ cellCode: 'KHONG' })]);
    expect(await carryOut(bad, 'x'.repeat(64))).toMatchObject({ code: 'workbook.has-problems' });
    expect(await everything()).toEqual(before);

    const id = await uploaded([aUnitRow({ superiorCode: 'GOSEN' })], [aPersonRow({ cellCode: 'CAUTRE' })]);
    const { hash } = await planOf(id);
    await district.owner.unit.update({ where: { id: district.units.cauTre }, data: { code: 'KHAC' } });
    expect(await carryOut(id, hash)).toMatchObject({ code: 'workbook.has-problems' });
    expect(await district.owner.unit.count({ where: { code: 'MOI' } })).toBe(0);
  });

  it('is the uploader’s: another administrator sees the preview and cannot carry it out', async () => {
    const id = await uploaded([aUnitRow({ superiorCode: 'GOSEN' })]);
    const { hash } = await planOf(id);
    const { kha } = district.people;
    await district.owner.roleAssignment.create({
      data: {
        id: randomUUID(),
        rootId: district.units.root,
        memberId: kha.memberId,
        role: 'administrator',
        unitId: district.units.root,
        validFrom: new Date('2020-01-01'),
      },
    });
    expect(await preview(id, 'kha')).toMatchObject({ isMine: false, state: { kind: 'plan' } });
    const asKha = actAs(district, 'kha');
    expect(await asKha(importWorkbookUseCase, { workbookId: id, plan: hash })).toEqual({ kind: 'forbidden' });
  });

  it('is forbidden to everybody else, by the use case and by the database, each alone', async () => {
    const id = await uploaded([aUnitRow({ superiorCode: 'GOSEN' })]);
    const { hash } = await planOf(id);
    const { root } = district.units;
    for (const who of EVERYBODY_ELSE) {
      const act = () =>
        actAs(district, who)(importWorkbookUseCase, { workbookId: id, plan: hash }, { db: district.owner });
      expect(await act()).toEqual({ kind: 'forbidden' });
      await expectWalledOff(
        district,
        who,
        ({ tx }) => tx.$executeRaw`
          INSERT INTO unit (id, root_id, kind, name, valid_from) VALUES (gen_random_uuid(), ${root}::uuid, 'cell', 'x', '2026-01-01')`,
      );
      await expectWalledOff(
        district,
        who,
        ({ tx }) => tx.$executeRaw`
          UPDATE membership m SET standing = 'exempt' FROM jsonb_to_recordset('[]') AS x(id uuid) WHERE m.valid_to IS NULL OR m.id = x.id`,
      );
    }
  });

  it('waits for another import of the same root and then plans on what that one left', async () => {
    const id = await uploaded([vuonSen({ name: 'Chi bộ khu vực 1' })]);
    const { hash } = await planOf(id);
    const { root, vuonSen: unitId } = district.units;
    let waiting: ReturnType<typeof carryOut> | undefined;
    await district.owner.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`workbook_import:${root}`}, 0))`;
      waiting = carryOut(id, hash);
      await setTimeout(LONGER_THAN_AN_IMPORT);
      await tx.unit.update({ where: { id: unitId }, data: { name: 'Chi bộ ấp Sen' } });
    });
    expect(await waiting).toMatchObject({ code: 'workbook.plan-changed' });
  });
});
