import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seriesIn } from '../../../scripts/lib/backup/backup-folder';
import { backupsOf, chooseBackup } from '../../../scripts/lib/backup/backups';
import { manifestText, readManifest } from '../../../scripts/lib/backup/manifest';
import { momentForPeople, momentName, readMoment } from '../../../scripts/lib/backup/moment';
import { KEPT_BACKUPS, removeOld } from '../../../scripts/lib/backup/remove-old';
import { readRestoreArguments } from '../../../scripts/lib/backup/restore-arguments';

let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'noi-guong-unit-'));
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('a moment to go back to', () => {
  it('is read in both ways of writing, in Vietnam’s time', () => {
    expect(readMoment('2026-11-26 14:30').date).toEqual(new Date('2026-11-26T07:30:00Z'));
    expect(readMoment('26/11/2026 14:30:05').date).toEqual(new Date('2026-11-26T07:30:05Z'));
    expect(readMoment('2026-11-26 14:30:05.123456').sql).toBe('2026-11-26 14:30:05.123456+07');
  });

  it.each(['2026-02-30 10:00', '2026-11-26', '26-11-2026 10:00', '2026-11-26 24:30', 'hôm qua'])(
    'is not guessed: %s',
    (text) => expect(() => readMoment(text)).toThrow('Không hiểu thời điểm'),
  );

  it('is shown to the second, and names a folder so that names sort as time does', () => {
    const late = new Date('2026-11-26T18:05:09Z');
    expect(momentForPeople(late)).toBe('27/11/2026 01:05:09');
    expect(momentName(late)).toBe('2026-11-27_01-05-09');
  });
});

describe('the arguments of a restore', () => {
  it('need a folder, know no other words, and take no moment that has not come', () => {
    expect(() => readRestoreArguments([])).toThrow('--to');
    expect(() => readRestoreArguments(['--to', 'x', '--force'])).toThrow('Cách dùng');
    expect(() => readRestoreArguments(['--to', 'x', '--at', '2999-01-01 00:00'])).toThrow('chưa tới');
    expect(readRestoreArguments(['--to', '/x', '--at', '2026-01-01 00:00']).to).toBe('/x');
  });
});

describe('the list of files of a backup', () => {
  const text = manifestText([{ path: 'base/1/112', size: 8192, sha256: 'a'.repeat(64) }], {
    timeline: 1,
    from: '0/1000028',
    until: '0/1000120',
  });

  it('is read back as it was written', () => {
    expect(readManifest(text)).toEqual([{ path: 'base/1/112', size: 8192, sha256: 'a'.repeat(64) }]);
  });

  it('is no list any more when one sign of it changed', () => {
    expect(readManifest(text.replace('8192', '8193'))).toBeNull();
    expect(readManifest(text.slice(0, -2))).toBeNull();
  });
});

describe('what is kept of a series', () => {
  const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}`;
  const changes = (n: number) => `0000000100000000000000${String(n).padStart(2, '0')}`;

  function aSeries(days: number) {
    const series = seriesIn(home, 'series');
    mkdirSync(series.archive, { recursive: true });
    for (let n = 1; n <= days; n += 1) {
      const folder = join(series.backups, day(n));
      mkdirSync(folder, { recursive: true });
      const at = `${day(n)}T01:00:00.000Z`;
      const record = { startedAt: at, finishedAt: at, firstChanges: changes(n * 2), bytes: 1, secrets: [] };
      writeFileSync(join(folder, 'backup.json'), JSON.stringify(record));
    }
    for (let n = 1; n <= days * 2; n += 1) writeFileSync(join(series.archive, changes(n)), '');
    return series;
  }

  it('is the newest backups and every change from the oldest of these on', () => {
    const days = KEPT_BACKUPS + 2;
    const series = aSeries(days);
    writeFileSync(join(series.archive, `${changes(4)}.00000028.backup`), '');
    writeFileSync(join(series.archive, '00000002.history'), '');
    expect(removeOld(series)).toEqual({ backups: 2, changes: 6 });
    expect(backupsOf(series).map(({ name }) => name)).toEqual(
      Array.from({ length: KEPT_BACKUPS }, (_, index) => day(index + 3)),
    );
    const left = readdirSync(series.archive).sort();
    expect(left[0]).toBe(changes(6));
    expect(left).toContain(changes(days * 2));
    expect(left).toContain('00000002.history');
  });

  it('is everything while there are few', () => {
    const series = aSeries(1);
    expect(removeOld(series)).toEqual({ backups: 0, changes: 1 });
    expect(existsSync(join(series.archive, changes(2)))).toBe(true);
  });

  it('is not what a server left half archived an hour ago', () => {
    const series = aSeries(1);
    const [old, fresh] = ['archtemp.1', 'archtemp.2'].map((name) => join(series.archive, name));
    for (const path of [old, fresh]) writeFileSync(String(path), '');
    utimesSync(String(old), 0, 0);
    removeOld(series);
    expect([existsSync(String(old)), existsSync(String(fresh))]).toEqual([false, true]);
  });

  it('is asked for the newest backup before a moment, or for one by name', () => {
    aSeries(3);
    const before = new Date(`${day(2)}T12:00:00Z`);
    expect(chooseBackup(home, before, undefined).name).toBe(day(2));
    expect(chooseBackup(home, null, undefined).name).toBe(day(3));
    expect(chooseBackup(home, null, day(1)).name).toBe(day(1));
    expect(() => chooseBackup(home, before, day(3))).toThrow('sau thời điểm cần về');
    expect(() => chooseBackup(home, null, 'mất')).toThrow(`Hiện có: ${day(1)}`);
  });
});
