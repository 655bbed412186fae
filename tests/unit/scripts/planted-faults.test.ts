import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../../scripts/lib/prisma-folder';
import { FAULTS, SAMPLE } from '../../../scripts/lib/proofs/faults/all-faults';
import { withFault } from '../../../scripts/lib/proofs/faults/plant-fault';
import { verdictOf } from '../../../scripts/lib/proofs/faults/test-report';

const atPath = (path: string) => join(PROJECT_ROOT, path);

describe('the faults that are planted', () => {
  it('are told apart, and there are thirty at least', () => {
    expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
    expect(FAULTS.length).toBeGreaterThanOrEqual(30);
    expect(SAMPLE.length).toBeGreaterThanOrEqual(3);
  });

  it.each(FAULTS.map((fault) => [fault.name, fault] as const))(
    'have a place: %s',
    (_, { slip, test, part = '' }) => {
      expect(readFileSync(atPath(test), 'utf8')).toContain(part);
      if ('sql' in slip) return;
      const sound = readFileSync(atPath(slip.file), 'utf8');
      expect(withFault(sound, slip)).not.toBe(sound);
    },
  );

  it('cannot be planted where the words are gone, or stand twice', () => {
    const slip = { file: 'src/x.ts', text: 'if (a) return;', instead: '' };
    expect(withFault('let a;\nif (a) return;\n', slip)).toBe('let a;\n\n');
    expect(() => withFault('let a;', slip)).toThrow('có 0 lần trong src/x.ts');
    expect(() => withFault('if (a) return; if (a) return;', slip)).toThrow('có 2 lần');
  });
});

describe('a fault', () => {
  const file = (...tests: readonly [fullName: string, failure?: string][]) => ({
    name: 'a.test.ts',
    message: '',
    status: tests.some(([, failure]) => failure) ? 'failed' : 'passed',
    assertionResults: tests.map(([fullName, failure]) => ({
      fullName,
      status: failure ? 'failed' : 'passed',
      failureMessages: failure ? [failure] : [],
    })),
  });

  it('is seen by an expectation that did not hold', () => {
    const report = { testResults: [file(['stays closed', 'AssertionError: expected 1 to be 0'], ['opens'])] };
    expect(verdictOf(report)).toEqual({ kind: 'red', titles: ['stays closed'] });
    const resolved = file(['stays closed', 'Error: promise resolved "1" instead of rejecting\n at y']);
    expect(verdictOf({ testResults: [resolved] })).toMatchObject({ kind: 'red' });
  });

  it('is not seen by tests that hold', () => {
    expect(verdictOf({ testResults: [file(['stays closed'], ['opens'])] })).toEqual({
      kind: 'green',
      tests: 2,
    });
  });

  it('is not seen by a test that stumbles, a file that cannot be loaded, or no test at all', () => {
    const stumbling = file(['stays closed', 'TypeError: x is not a function\n at y']);
    expect(verdictOf({ testResults: [stumbling] })).toEqual({
      kind: 'broken',
      complaint: 'TypeError: x is not a function',
    });
    const unloaded = { ...file(), status: 'failed', message: 'Cannot find module' };
    expect(verdictOf({ testResults: [unloaded] })).toMatchObject({ kind: 'broken' });
    expect(verdictOf({ testResults: [] })).toMatchObject({ kind: 'broken' });
  });
});
