import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeStartLock } from '../../../scripts/lib/start-lock';

const ADDRESS = 'http://localhost:3000';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'noi-guong-unit-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function leftBehind(holder: object): void {
  writeFileSync(join(folder, 'running.json'), JSON.stringify({ holder, address: ADDRESS }));
}

describe('the lock on a data folder', () => {
  it('tells a second start where the first one runs', () => {
    const lock = takeStartLock(folder, ADDRESS);
    expect(() => takeStartLock(folder, ADDRESS)).toThrow(ADDRESS);
    lock.release();
    expect(existsSync(join(folder, 'running.json'))).toBe(false);
  });

  it('is taken over from a process that is gone', () => {
    leftBehind({ pid: spawnSync(process.execPath, ['--version']).pid, birth: '1' });
    expect(() => takeStartLock(folder, ADDRESS)).not.toThrow();
  });

  it('is taken over when another program has got the number of the first one', () => {
    const stranger = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 10000)']);
    leftBehind({ pid: stranger.pid, birth: 'an earlier life' });
    expect(() => takeStartLock(folder, ADDRESS)).not.toThrow();
    stranger.kill();
  });

  it('is taken over when a power cut left half a file', () => {
    writeFileSync(join(folder, 'running.json'), '{"holder":');
    expect(() => takeStartLock(folder, ADDRESS)).not.toThrow();
  });
});
