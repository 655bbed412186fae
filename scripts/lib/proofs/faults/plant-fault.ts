import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseOf, withClient } from '../../connect';
import { urlsFor } from '../../connection-urls';
import { copyDatabase, dropDatabase } from '../../database-roles';
import { OperatorError } from '../../operator-error';
import type { Fault, SqlFault, TextFault } from './fault';
import { PLANTED_DATABASE, type TestBed } from './test-bed';

/** Plants a fault in the copies of the test bed; what comes back takes it out again. */
export function plantFault(bed: TestBed, { slip }: Fault): Promise<() => Promise<void>> {
  return 'sql' in slip ? plantInDatabase(bed, slip) : plantInSource(bed, slip);
}

async function plantInSource({ source }: TestBed, slip: TextFault): Promise<() => Promise<void>> {
  const file = join(source, slip.file);
  const sound = readFileSync(file, 'utf8');
  writeFileSync(file, withFault(sound, slip));
  return async () => writeFileSync(file, sound);
}

/** The text with the one place changed; a place that is gone, or no longer the only one, is an error to mend. */
export function withFault(sound: string, { file, text, instead }: TextFault): string {
  const parts = sound.split(text);
  if (parts.length === 2) return parts.join(instead);
  throw new OperatorError(
    `Chỗ gài lỗi có ${parts.length - 1} lần trong ${file}, cần đúng một lần: "${text}". ` +
      'Mã đã đổi; hãy sửa chỗ gài trong scripts/lib/proofs/faults cho khớp.',
  );
}

async function plantInDatabase({ adminUrl, urls }: TestBed, { sql }: SqlFault): Promise<() => Promise<void>> {
  const planted = urlsFor(urls, PLANTED_DATABASE);
  const takeOut = () => dropDatabase(adminUrl, PLANTED_DATABASE);
  await copyDatabase(adminUrl, databaseOf(urls.app), planted);
  try {
    await withClient(planted.migration, (client) => client.query(sql));
  } catch (error) {
    await takeOut();
    throw error;
  }
  return takeOut;
}
