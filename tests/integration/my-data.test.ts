import { randomUUID } from 'node:crypto';
import { aPledge, type TestPledge } from '@tests/support/a-pledge';
import { A_DAY, actAs, readAs } from '@tests/support/act-as';
import { aSmallDistrict, type PersonKey, peopleBut, type SmallDistrict } from '@tests/support/small-district';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from '@/domain/shared/calendar-date';
import { grantExtensionUseCase } from '@/features/campaign-setup/use-cases/grant-extension';
import { type MyData, SECTION_KEYS, type SectionKey } from '@/features/my-data/data-section';
import { readMyDataFile } from '@/features/my-data/queries/my-data-file';
import { readMyData } from '@/features/my-data/queries/read-my-data';
import { noteProgressUseCase } from '@/features/my-pledge/use-cases/note-progress';
import { readNoticeUseCase } from '@/features/notice-of-purposes/use-cases/read-notice';
import { changePersonUseCase } from '@/features/people-admin/use-cases/change-person';
import { giveRoleUseCase } from '@/features/people-admin/use-cases/give-role';
import { confirmResultUseCase } from '@/features/review/use-cases/confirm-result';
import { openTextUseCase } from '@/features/text-opening/use-cases/open-text';
import { toDbDate } from '@/server/db/calendar';

/** Typed by Hạnh and by nobody else: whoever reads it reads her text. */
const WORDS = 'Lời riêng của Hạnh';
const DRAFTED = 'Nháp của Hạnh, chưa trình';
const FORMULA = '=HYPERLINK("http://x","Bấm")';
const ACCENTED = 'Tổ dân phố số 3'.normalize('NFC');

let district: SmallDistrict;
let hanh: TestPledge;

beforeAll(async () => {
  district = await aSmallDistrict();
  hanh = await aPledge(district, { of: 'hanh', state: 'approved' });
  await aYearBefore();
  await somethingOfEverything();
});

const idOf = (who: PersonKey) => district.people[who].memberId;
const codeOf = async (pledgeId: string) =>
  (await district.owner.pledge.findUniqueOrThrow({ where: { id: pledgeId } })).code ?? '';

async function aYearBefore() {
  const { owner, units } = district;
  const before = await owner.campaign.create({
    data: {
      id: randomUUID(),
      rootId: units.root,
      year: 2025,
      title: 'Năm trước',
      startsOn: toDbDate(calendarDate('2025-01-01')),
      registrationDeadline: toDbDate(calendarDate('2025-03-31')),
      closesOn: toDbDate(calendarDate('2025-12-31')),
      minItems: 3,
      obligesNonParty: false,
    },
  });
  await aPledge({ ...district, campaignId: before.id }, { of: 'hanh', state: 'approved', enteredBy: 'bay' });
}

async function somethingOfEverything() {
  const { owner, campaignId, units } = district;
  const as = <Who extends PersonKey>(who: Who) => actAs(district, who);
  await as('hanh')(noteProgressUseCase, {
    itemId: hanh.itemIds[0],
    version: '0',
    value: '12',
    on: '09/02/2026',
    words: WORDS,
  });
  const note = await owner.progressNote.findFirstOrThrow();
  await as('bay')(confirmResultUseCase, {
    itemId: hanh.itemIds[0],
    noteId: note.id,
    version: '1',
    value: '12',
  });
  await as('kha')(openTextUseCase, {
    code: await codeOf(hanh.pledgeId),
    ground: 'petition',
    reason: 'Đơn phản ánh số 7',
  });
  await as('hanh')(readNoticeUseCase, { noticeVersion: '1' });
  await as('thoa')(grantExtensionUseCase, {
    campaignId,
    memberId: idOf('hanh'),
    until: '15/04/2026',
    reason: 'Nằm viện',
  });
  await as('que')(giveRoleUseCase, {
    memberId: idOf('hanh'),
    role: 'leader',
    unitId: units.goSen,
    from: '10/02/2026',
  });
  await as('que')(changePersonUseCase, {
    memberId: idOf('hanh'),
    version: '1',
    fullName: 'Trần Thị Hạnh',
    workPosition: FORMULA,
    partyPosition: ACCENTED.normalize('NFD'),
  });
  const item = { ...EMPTY_ITEM, key: randomUUID(), what: DRAFTED, group: 'follow' };
  await owner.pledgeDraft.create({
    data: {
      pledgeId: hanh.pledgeId,
      authorId: idOf('hanh'),
      payload: { items: [item], parts: [] },
      updatedAt: A_DAY,
    },
  });
  await owner.pledgePart.create({
    data: {
      id: randomUUID(),
      pledgeId: hanh.pledgeId,
      versionId: hanh.versionId,
      authorId: idOf('hanh'),
      kind: 'section',
      ordinal: 1,
      sectionKey: 'tu-duong',
      heading: 'Tu dưỡng, rèn luyện',
      words: 'Đọc sách mỗi ngày, Hạnh hứa',
    },
  });
}

const EMPTY_ITEM = {
  version: 0,
  writer: '',
  measure: '',
  unitLabel: '',
  direction: '',
  baseline: '',
  target: '',
  milestone: '',
  dueOn: '',
  copiedFrom: null,
};

async function dataOf(who: PersonKey, options = {}): Promise<MyData> {
  const data = await readAs(district, who, readMyData, options);
  if (!data) throw new Error(`nothing for ${who}`);
  return data;
}
const rowsOf = (data: MyData, key: SectionKey) =>
  data.sections.find((section) => section.key === key)?.rows ?? [];

describe('one’s own data', () => {
  it('begins with who opened the text, when and why', async () => {
    const data = await dataOf('hanh');
    expect(data.sections.map(({ key }) => key)).toEqual(SECTION_KEYS);
    expect(data.sections[0]).toMatchObject({
      key: 'openings',
      rows: [
        [
          'Tạ Đình Kha',
          'Cán bộ Ủy ban Kiểm tra',
          `${await codeOf(hanh.pledgeId)}, năm 2026`,
          '09:00 ngày 10/02/2026',
          'Giải quyết kiến nghị, phản ánh: Đơn phản ánh số 7',
        ],
      ],
    });
  });

  it('says of every section why it is held, for how long, and whom to ask', async () => {
    for (const { key, about, columns, rows, empty } of (await dataOf('hanh')).sections) {
      expect(about.map(({ term }) => term)).toEqual(['Để làm gì', 'Giữ bao lâu', 'Nếu chưa đúng']);
      expect(
        about.every(({ text }) => text.length > 10),
        key,
      ).toBe(true);
      expect(
        rows.every((row) => row.length === columns.length),
        key,
      ).toBe(true);
      expect(empty).not.toBe('');
    }
  });

  it('tells each thing in words, with its dates', async () => {
    const data = await dataOf('hanh');
    const text = (key: SectionKey) => rowsOf(data, key).flat().join(' | ');
    expect(text('homes')).toContain('Chi bộ ấp Vườn Sen | đảng viên chính thức | 01/01/2020');
    expect(text('roles')).toContain('Lãnh đạo cấp ủy | Đảng bộ xã Gò Sen | 10/02/2026');
    expect(text('account')).toContain('Tên đăng nhập | hanh');
    expect(text('sessions')).toContain('đang mở');
    expect(rowsOf(data, 'pledges').map(([year]) => year)).toEqual(['2026', '2025']);
    expect(text('versions')).toContain('Ngô Văn Bảy, đồng chí chưa xác nhận');
    expect(text('items')).toContain('12 hộ, xong ngày');
    expect(text('parts')).toContain('Tu dưỡng, rèn luyện');
    expect(text('drafts')).toBe(
      `Năm 2026, việc 1 | Việc làm | ${DRAFTED} | Năm 2026, việc 1 | Nội dung | Làm theo`,
    );
    expect(text('steps')).toContain('Duyệt');
    expect(text('notes')).toContain(WORDS);
    expect(text('decisions')).toContain('Xác nhận | 12 hộ | Ngô Văn Bảy | Bí thư, chi ủy chi bộ');
    expect(text('extensions')).toContain('2026 | 15/04/2026 | Nằm viện | Đỗ Kim Thoa');
    expect(text('readings')).toContain('Bản 1 | 09:00 ngày 10/02/2026');
    expect(text('events')).toContain('Đã mở nội dung cam kết');
    expect(text('events')).toContain('Vương Thị Quế');
    expect(text('acts')).toContain('Đã báo kết quả | 10/02/2026 | 1');
  });

  it('names the reviewers, who reads today, and every role that reaches, by what the table of access gives it', async () => {
    const readers = rowsOf(await dataOf('hanh'), 'readers');
    expect(readers[0]).toEqual([
      'Bí thư, chi ủy chi bộ, Chi bộ ấp Vườn Sen',
      'Ngô Văn Bảy',
      'nội dung cam kết và kết quả đã báo, để duyệt và xác nhận',
    ]);
    expect(readers[1]?.[2]).toContain('đã mở hôm nay');
    const seenBy = (role: string) => readers.find(([who]) => who?.startsWith(role))?.[2];
    expect(seenBy('Lãnh đạo cấp ủy')).toBe('số liệu, không có tên');
    expect(seenBy('Quản trị')).toContain('không có nội dung cam kết');
    expect(seenBy('Cán bộ Ban Tuyên giáo')).toContain('khi nêu lý do');
    expect(readers.some(([who]) => who?.includes('Chi bộ ấp Cầu Tre'))).toBe(false);
  });

  it('holds no hash and no token', async () => {
    const account = await district.owner.account.update({
      where: { memberId: idOf('hanh') },
      data: { passwordHash: '$argon2id$bí-mật' },
      select: { passwordHash: true },
    });
    const shown = JSON.stringify(await dataOf('hanh'));
    expect(shown).not.toContain(account.passwordHash);
    expect(shown).not.toContain(district.people.hanh.tokenHash.toString('hex'));
    const asked = readAs(district, 'hanh', ({ tx }) => tx.session.findMany({ select: { tokenHash: true } }));
    await expect(asked).rejects.toThrow(/permission denied|denied access/);
  });
});

describe('nobody else’s', () => {
  it('text or record is among it, by the queries alone and by the database alone', async () => {
    const code = await codeOf(hanh.pledgeId);
    for (const who of peopleBut('hanh')) {
      for (const db of [district.app, district.owner]) {
        const shown = JSON.stringify(await dataOf(who, { db }));
        for (const words of [code, WORDS, DRAFTED, 'Hạnh hứa', 'Đơn phản ánh số 7', 'Nằm viện'])
          expect(shown, `${who}: ${words}`).not.toContain(words);
      }
    }
    expect(await dataOf('hanh', { db: district.owner })).toEqual(await dataOf('hanh'));
    const rows = await readAs(district, 'nam', async ({ tx }) => [
      await tx.textOpening.count(),
      await tx.noticeReading.count(),
      await tx.session.count(),
      await tx.account.count(),
      await tx.auditEvent.count(),
    ]);
    expect(rows).toEqual([0, 0, 1, 1, 0]);
  });

  it('text is read by the administrator anywhere: no row of it, no event with a word of it', async () => {
    const texts = [
      'pledge_draft',
      'pledge_version',
      'pledge_item',
      'pledge_part',
      'progress_note',
      'item_decision',
    ];
    for (const table of texts) {
      const rows = await readAs(district, 'que', ({ tx }) =>
        tx.$queryRawUnsafe<unknown[]>(`SELECT 1 FROM ${table} WHERE author_id = '${idOf('hanh')}'`),
      );
      expect(rows, table).toEqual([]);
    }
    const record = JSON.stringify(await readAs(district, 'que', ({ tx }) => tx.auditEvent.findMany()));
    expect(record).toContain('text.opened');
    for (const words of [WORDS, DRAFTED, 'Hạnh hứa', 'phân loại rác']) expect(record).not.toContain(words);
  });
});

describe('the file', () => {
  it('holds exactly what the page holds, as text, one sheet for each section', async () => {
    const data = await dataOf('hanh');
    const file = await readAs(district, 'hanh', readMyDataFile);
    expect(file?.fileName).toBe('du-lieu-cua-toi-2026-02-10.xlsx');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(file?.content ?? []) as unknown as ArrayBuffer);
    expect(workbook.worksheets).toHaveLength(data.sections.length);
    for (const [index, { title, about, columns, rows, empty }] of data.sections.entries()) {
      const lines = linesOf(workbook.worksheets[index]);
      expect(lines[0]).toEqual([title]);
      expect(lines.slice(2, 5)).toEqual(about.map(({ term, text }) => [`${term}: ${text}`]));
      expect(lines.slice(5)).toEqual([columns, ...(rows.length > 0 ? rows : [[empty]])]);
    }
  });

  it('lets no text run as a formula, and is in one Unicode form', async () => {
    const file = await readAs(district, 'hanh', readMyDataFile);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(file?.content ?? []) as unknown as ArrayBuffer);
    const texts: string[] = [];
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          expect(cell.type).toBe(ExcelJS.ValueType.String);
          expect(cell.numFmt).toBe('@');
          texts.push(cell.text);
        }),
      );
    }
    expect(texts).toContain(FORMULA);
    expect(texts).toContain(ACCENTED);
    expect(texts.every((text) => text === text.normalize('NFC'))).toBe(true);
  });
});

function linesOf(sheet: ExcelJS.Worksheet | undefined): string[][] {
  const lines: string[][] = [];
  sheet?.eachRow((row) => {
    lines.push((row.values as unknown[]).slice(1).map(String));
  });
  return lines;
}

/** Where a row says whose it is, and the section that shows it to them. */
const SHOWN: Readonly<Record<string, SectionKey>> = {
  'account.member_id': 'account',
  'audit_event.actor_id': 'acts',
  'audit_event.concerns_id': 'events',
  'audit_event.on_behalf_of_id': 'events',
  'deadline_extension.member_id': 'extensions',
  'item_decision.author_id': 'decisions',
  'membership.member_id': 'homes',
  'notice_reading.member_id': 'readings',
  'pledge.member_id': 'pledges',
  'pledge_draft.author_id': 'drafts',
  'pledge_item.author_id': 'items',
  'pledge_part.author_id': 'parts',
  'pledge_transition.author_id': 'steps',
  'pledge_version.author_id': 'versions',
  'progress_note.author_id': 'notes',
  'role_assignment.member_id': 'roles',
  'session.account_id': 'sessions',
  'text_opening.member_id': 'openings',
};
const AN_ACT =
  'what this person did in office stands among their acts, by its event; the row is another’s data';
const NOT_SHOWN: Readonly<Record<string, string>> = {
  'audit_event.subject_id': 'what an act was about; whose data it is stands in concerns_id',
  'deadline_extension.granted_by_id': AN_ACT,
  'directive_scan.added_by_id': AN_ACT,
  'idempotency_key.actor_id':
    'the answer that a form gets again when it is sent twice: numbers and addresses',
  'imported_workbook.by_id': AN_ACT,
  'item_decision.by_id': AN_ACT,
  'pledge_draft.entered_by_id': 'another member’s words, typed for them: theirs',
  'pledge_transition.by_id': AN_ACT,
  'pledge_version.entered_by_id': 'another member’s words, typed for them: theirs',
  'progress_note.by_id': AN_ACT,
  'text_opening.opened_by_id': AN_ACT,
};
/** Ids that name a thing and never a person. */
const OF_THINGS = [
  ...['id', 'root_id', 'unit_id', 'cell_id', 'parent_id', 'ancestor_id', 'key'],
  ...['campaign_id', 'theme_id', 'directive_id', 'basis_directive_id', 'from_id', 'to_id'],
  ...['pledge_id', 'version_id', 'current_version_id', 'in_force_version_id', 'item_id', 'note_id'],
  'waiting_note_id',
];

describe('every table', () => {
  it('that says whose a row is either shows it to them, or says why not', async () => {
    const columns = await district.owner.$queryRaw<{ name: string }[]>`
      SELECT table_name || '.' || column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND udt_name = 'uuid' AND column_name <> ALL (${OF_THINGS})`;
    const classified = [...Object.keys(SHOWN), ...Object.keys(NOT_SHOWN)];
    expect(columns.map(({ name }) => name).toSorted()).toEqual(classified.toSorted());
  });

  it('has a row of Hạnh’s in its section', async () => {
    const data = await dataOf('hanh');
    for (const [column, key] of Object.entries(SHOWN))
      expect(rowsOf(data, key).length, `${column} → ${key}`).toBeGreaterThan(0);
  });
});
