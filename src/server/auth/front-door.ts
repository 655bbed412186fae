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

const REMEMBERED_MS = 60_000;
let remembered: { readonly door: FrontDoor; readonly at: number } | null = null;

/**
 * The front door as it was within the last minute: the page for what is not found is drawn into every other page's answer,
 * and must not cost each of them a connection.
 */
export async function recentFrontDoor(): Promise<FrontDoor> {
  const at = performance.now();
  if (remembered && at - remembered.at < REMEMBERED_MS) return remembered.door;
  const door = await readFrontDoor();
  remembered = { door, at };
  return door;
}

/** Whether an office was set up; an empty database leads to its set-up. */
export async function hasOffice(db: Database = database()): Promise<boolean> {
  const rows = await db.$queryRaw<{ has: boolean }[]>`SELECT has_office() AS has`;
  return rows[0]?.has ?? false;
}
