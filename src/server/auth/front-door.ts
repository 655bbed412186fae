import 'server-only';
import { type Database, database } from '../db/client';

export type FrontDoor = {
  /** Null where the database serves several committees, or none yet. */
  readonly committeeName: string | null;
  readonly isDemonstration: boolean;
};

/** What the sign-in page may say to somebody unknown. */
export async function readFrontDoor(db: Database = database()): Promise<FrontDoor> {
  const rows = await db.$queryRaw<
    { committee_name: string | null; is_demonstration: boolean }[]
  >`SELECT * FROM front_door()`;
  return {
    committeeName: rows[0]?.committee_name ?? null,
    isDemonstration: rows[0]?.is_demonstration ?? false,
  };
}

/** Whether an office was set up; an empty database leads to its set-up. */
export async function hasOffice(db: Database = database()): Promise<boolean> {
  const rows = await db.$queryRaw<{ has: boolean }[]>`SELECT has_office() AS has`;
  return rows[0]?.has ?? false;
}
