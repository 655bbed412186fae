import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';

/** How often something is written while a page is measured that is read meanwhile. */
export const WRITE_EVERY_MS = 200;

/**
 * Writes one row again and again that every figure of the year reads, each time in a transaction of its own, until the
 * returned function is called. The row stays what it is, so that the recount at the end still agrees.
 */
export function writeSteadily(owner: pg.Client): () => Promise<void> {
  let isOver = false;
  const writing = (async () => {
    while (!isOver) {
      await owner.query(WRITE);
      await sleep(WRITE_EVERY_MS);
    }
  })();
  return async () => {
    isOver = true;
    await writing;
  };
}

const WRITE = `
  UPDATE pledge SET approved_on = approved_on
   WHERE id = (SELECT p.id FROM pledge p JOIN campaign c ON c.id = p.campaign_id
                WHERE p.approved_on IS NOT NULL ORDER BY c.year DESC, p.id LIMIT 1)`;
