import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { formatNumber } from '@/lib/format-number';
import { PROJECT_ROOT } from '../prisma-folder';
import { type Figure, meetsAim, type Unit } from './figure';

const GIGABYTE = 1024 ** 3;

const IN_WORDS: Readonly<Record<Unit, (value: number) => string>> = {
  ms: (value) => `${rounded(value)} ms`,
  share: (value) => `${Math.round(value * 100)}%`,
  times: (value) => `${rounded(value)} lần`,
  perSecond: (value) => `${rounded(value)} lượt/giây`,
  count: (value) => formatNumber(value),
  kilobytes: (value) => `${rounded(value)} KB`,
  megabytes: (value) => `${rounded(value)} MB`,
};

/** A file of `bench/`, and the place in it that this run replaces; what else it holds stays. */
export type ReportPlace = { readonly file: 'latest.json' | 'proofs.json'; readonly key: string };

/** The table for people, and a file of `bench/` for programs: the last run of each kind, on this machine only. */
export function reportFigures(place: ReportPlace, figures: readonly Figure[]): void {
  printTable(figures);
  const file = join(PROJECT_ROOT, 'bench', place.file);
  mkdirSync(dirname(file), { recursive: true });
  const earlier = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const report = { at: new Date().toISOString(), commit: commit(), machine: machine(), figures };
  writeFileSync(file, `${JSON.stringify({ ...earlier, [place.key]: report }, null, 2)}\n`);
}

function printTable(figures: readonly Figure[]): void {
  const rows = figures.map((figure) => [
    figure.name,
    IN_WORDS[figure.unit](figure.value),
    aimInWords(figure),
    { true: 'đạt', false: 'CHƯA', null: '' }[`${meetsAim(figure)}`],
  ]);
  const all = [['Số đo', 'Kết quả', 'Mục tiêu', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  console.log('');
  for (const [name = '', value = '', aim = '', met = ''] of all) {
    const [first = 0, second = 0, third = 0] = widths;
    console.log(
      `  ${name.padEnd(first)}  ${value.padStart(second)}  ${aim.padStart(third)}  ${met}`.trimEnd(),
    );
  }
}

function aimInWords({ aim, unit }: Figure): string {
  if (!aim) return '';
  return 'atMost' in aim ? `≤ ${IN_WORDS[unit](aim.atMost)}` : `≥ ${IN_WORDS[unit](aim.atLeast)}`;
}

function rounded(value: number): string {
  return formatNumber(value >= 100 ? Math.round(value) : Math.round(value * 10) / 10);
}

function commit(): string | null {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: PROJECT_ROOT, encoding: 'utf8', stdio: 'pipe' });
  try {
    const isChanged = git('status', '--porcelain', '--untracked-files=no') !== '';
    return git('rev-parse', 'HEAD').trim() + (isChanged ? ' and changes' : '');
  } catch {
    return null;
  }
}

function machine() {
  const [first] = cpus();
  return {
    cores: cpus().length,
    model: first?.model ?? '',
    memoryGigabytes: Math.round(totalmem() / GIGABYTE),
    load: loadavg(),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  };
}
