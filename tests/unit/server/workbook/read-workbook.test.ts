import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '@/server/workbook/read-workbook';
import { scanZip } from '@/server/workbook/scan-zip';
import type { Cell } from '@/server/workbook/sheet';
import { aZip } from './a-zip';

const MEGABYTE = 1024 * 1024;

async function xlsxOf(fill: (workbook: ExcelJS.Workbook) => void): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function linesOf(bytes: Buffer, sheet = 0): Promise<[number, [number, Cell][]][]> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.code);
  return (read.value[sheet]?.lines ?? []).map(({ number, cells }) => [number, [...cells]]);
}

const refusalOf = async (bytes: Buffer) => {
  const read = await readWorkbook(bytes);
  return read.ok ? null : read.code;
};

async function timed<T>(work: Promise<T>): Promise<{ value: T; milliseconds: number }> {
  const start = performance.now();
  const value = await work;
  return { value, milliseconds: performance.now() - start };
}

describe('a workbook', () => {
  it('is read into text, days and errors, each line with its number', async () => {
    const bytes = await xlsxOf((workbook) => {
      const sheet = workbook.addWorksheet('Người');
      sheet.addRow(['Mã', 'Tên']);
      sheet.addRow([]);
      const row = sheet.addRow([
        12345678901,
        new Date('1980-06-05T00:00:00Z'),
        { formula: 'A1&"x"', result: 'Mãx' },
      ]);
      row.getCell(4).value = { richText: [{ text: 'Trần ' }, { text: 'Hạnh' }] };
      row.getCell(5).value = { error: '#REF!' };
      row.getCell(6).value = { text: 'a@b', hyperlink: 'mailto:a@b' };
      row.getCell(7).value = { formula: '1/0', result: { error: '#DIV/0!' } };
      row.getCell(8).value = 7;
      row.getCell(8).numFmt = '0000';
      row.getCell(9).value = 12.5;
      row.getCell(10).value = '   ';
      row.getCell(11).value = { formula: 'A1' };
    });
    expect(await linesOf(bytes)).toEqual([
      [
        1,
        [
          [1, 'Mã'],
          [2, 'Tên'],
        ],
      ],
      [
        3,
        [
          [1, '12345678901'],
          [2, { date: '1980-06-05' }],
          [3, 'Mãx'],
          [4, 'Trần Hạnh'],
          [5, { error: '#REF!' }],
          [6, 'a@b'],
          [7, { error: '#DIV/0!' }],
          [8, '0007'],
          [9, '12.5'],
          [11, { error: '' }],
        ],
      ],
    ]);
  });

  it('with lists of choices over whole columns is read as quickly as without', async () => {
    const bytes = await xlsxOf((workbook) => {
      const sheet = workbook.addWorksheet('Đơn vị');
      sheet.addRow(['Mã']);
      const choices = { type: 'list', allowBlank: true, formulae: ['"a,b"'] };
      (
        sheet as unknown as { dataValidations: { add(range: string, choices: object): void } }
      ).dataValidations.add('A1:Z1048576', choices);
    });
    const { value, milliseconds } = await timed(linesOf(bytes));
    expect(value).toHaveLength(1);
    expect(milliseconds).toBeLessThan(3_000);
  });

  it('with more lines than can be meant is refused', async () => {
    const bytes = await xlsxOf((workbook) => {
      const sheet = workbook.addWorksheet('Người');
      for (let line = 0; line < 20_001; line += 1) sheet.addRow(['x']);
    });
    expect(await refusalOf(bytes)).toBe('file.too-many-lines');
  });
});

describe('a CSV', () => {
  it.each([
    ['commas', 'Mã,Tên\n1,"Trần, Hạnh"\n\n3,Nam\n'],
    ['semicolons and a byte order mark', '\uFEFFMã;Tên\r\n1;"Trần, Hạnh"\r\n;\r\n3;Nam\r\n'],
    ['tabs', 'Mã\tTên\n1\tTrần, Hạnh\n\t\n3\tNam'],
  ])('is read with %s', async (_, text) => {
    const lines = await linesOf(Buffer.from(text));
    expect(lines[0]).toEqual([
      1,
      [
        [1, 'Mã'],
        [2, 'Tên'],
      ],
    ]);
    expect(lines.slice(1).map(([, cells]) => cells)).toEqual([
      [
        [1, '1'],
        [2, 'Trần, Hạnh'],
      ],
      [
        [1, '3'],
        [2, 'Nam'],
      ],
    ]);
  });

  it('in another encoding is refused', async () => {
    expect(await refusalOf(Buffer.from('Mã,Tên', 'utf16le'))).toBe('file.not-utf8');
    expect(await refusalOf(Buffer.from([0x4d, 0xe3, 0x2c]))).toBe('file.not-utf8');
  });

  it('with more lines or columns than can be meant is refused', async () => {
    expect(await refusalOf(Buffer.from('x\n'.repeat(20_001)))).toBe('file.too-many-lines');
    expect(await refusalOf(Buffer.from(`Mã${',x'.repeat(200)}`))).toBe('file.too-many-lines');
  });

  it('with an open quotation mark is refused', async () => {
    expect(await refusalOf(Buffer.from('Mã,Tên\n1,"Trần'))).toBe('file.broken');
  });
});

describe('what a file is', () => {
  const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  const locked = Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]);
  const page = { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') };
  it.each<[string, string, Buffer]>([
    ['an Excel file of before 2007', 'file.old-excel', old],
    ['a workbook behind a password', 'file.protected', locked],
    ['a zip behind a password', 'file.protected', aZip([{ ...page, isEncrypted: true }])],
    ['a workbook with macros', 'file.with-macros', aZip([page, { ...page, name: 'xl/vbaProject.bin' }])],
    ['a binary workbook', 'file.binary-excel', aZip([{ ...page, name: 'xl/workbook.bin' }])],
    ['another zip', 'file.not-a-workbook', aZip([{ ...page, name: 'word/document.xml' }])],
    ['a PDF', 'file.not-a-workbook', Buffer.from('%PDF-1.7\n%âãÏÓ\n')],
    ['half a workbook', 'file.broken', aZip([page, page]).subarray(0, 60)],
  ])('is told from its content: %s', async (_, refusal, bytes) => {
    expect(await refusalOf(bytes)).toBe(refusal);
  });
});

describe('a bomb', () => {
  const zeros = Buffer.alloc(40 * MEGABYTE);
  const sheet = 'xl/worksheets/sheet1.xml';
  const noise = Buffer.from(Array.from({ length: MEGABYTE }, (_, index) => (index * 2_654_435_761) >>> 24));
  const entries = (count: number, content: Buffer) =>
    Array.from({ length: count }, (_, index) => ({ name: `x${index}`, content }));
  it.each<[string, string, Buffer]>([
    ['that says its size', 'file.too-large-inside', aZip([{ name: sheet, content: zeros }])],
    ['that lies about its size', 'file.broken', aZip([{ name: sheet, content: zeros, declared: 100 }])],
    ['of many entries', 'file.too-large-inside', aZip(entries(3_000, Buffer.from('x')))],
    ['of entries that are large together', 'file.too-large-inside', aZip(entries(60, noise))],
  ])('%s is refused within a second', async (_, refusal, bytes) => {
    expect(bytes.length).toBeLessThan(10 * MEGABYTE);
    const { value, milliseconds } = await timed(refusalOf(bytes));
    expect(value).toBe(refusal);
    expect(milliseconds).toBeLessThan(1_000);
  });

  // Each of these is a sound workbook to a reader that goes by the field, and a bomb to one that goes by the rest.
  const page = { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') };
  const whole = aZip([page, { name: 'xl/media/image1.png', content: zeros }]);
  const sound = aZip([page]);
  it.each<[string, Buffer]>([
    ['behind a count of entries that is too low', withEnd(whole, (end) => end.writeUInt32LE(0x10001, 8))],
    ['in a directory further on', Buffer.concat([sound.subarray(0, -22), whole, sound.subarray(-22)])],
    ['on another disk', withEnd(sound, (end) => end.writeUInt16LE(0xffff, 6))],
    ['behind a second count', withEnd(sound, (end) => end.writeUInt16LE(0xffff, 8))],
    ['in a directory that a comment points to', withPointer(sound)],
  ])('hidden from who measures, %s, is refused', async (_, bytes) => {
    expect(await scanZip(bytes)).toMatchObject({ ok: false, code: 'file.broken' });
  });
});

/** The same zip with something else in the record that closes it. */
function withEnd(zip: Buffer, write: (end: Buffer) => void): Buffer {
  const changed = Buffer.from(zip);
  write(changed.subarray(-22));
  return changed;
}

/** The same zip with a record of the large kind, found by the comment of its only entry. */
function withPointer(zip: Buffer): Buffer {
  const start = zip.readUInt32LE(zip.length - 6);
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeUInt32LE(1, 32);
  record.writeUInt32LE(start + record.length, 48);
  const directory = Buffer.from(zip.subarray(start, -22));
  const comment = Buffer.alloc(20);
  directory.writeUInt16LE(comment.length, 32);
  comment.write('PK\x06\x07', 'latin1');
  comment.writeUInt32LE(start, 8);
  const end = withEnd(zip, (last) => {
    last.writeUInt32LE(directory.length + comment.length, 12);
    last.writeUInt32LE(start + record.length, 16);
  }).subarray(-22);
  return Buffer.concat([zip.subarray(0, start), record, directory, comment, end]);
}
