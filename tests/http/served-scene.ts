import type { FreshDatabase } from '@tests/support/fresh-database';
import { NOTICE_VERSION } from '@/domain/access/notice';
import { serveTestBuild, type TestServing } from '../../scripts/lib/test-build';
import { aStranger } from '../integration/access/another-root';
import { EVERYBODY, type Reader } from '../integration/access/people';
import { aScene, type Scene } from '../integration/access/scene';

/** Somebody of the table; somebody who holds every role of another root; somebody who is not signed in. */
export type Visitor = Reader | 'stranger' | 'nobody';

export const VISITORS: readonly Visitor[] = [...EVERYBODY, 'stranger', 'nobody'];

export type ServedScene = {
  readonly scene: Scene;
  readonly address: string;
  readonly cookieOf: (who: Visitor) => string;
  /** Empty for whoever is not signed in. */
  readonly memberOf: (who: Visitor) => string;
  readonly stop: () => Promise<void>;
};

type Serving = Pick<TestServing, 'settings' | 'log'> & {
  /** Puts something between the product and its database. */
  readonly behind?: (databaseUrl: string) => Promise<string>;
};

/** The clock of the test build starts on this day (tests/support/set-clock.ts). */
const SET_DAY = new Date('2026-09-15T08:00:00+07:00');

/** The scene of the table of access behind the real build, with everybody signed in and the notice read. */
export async function aServedScene(
  database: FreshDatabase,
  { behind = async (databaseUrl) => databaseUrl, ...serving }: Serving = {},
): Promise<ServedScene> {
  const scene = await aScene({ database, at: SET_DAY });
  const { district } = scene;
  const stranger = await aStranger(district);
  await district.owner.$executeRaw`
    INSERT INTO notice_reading (member_id, notice_version, at) SELECT id, ${NOTICE_VERSION}, ${SET_DAY} FROM member`;
  const server = await serveTestBuild({ app: await behind(district.urls.app) }, serving);
  const personOf = (who: Visitor) => {
    if (who === 'nobody') return null;
    return who === 'stranger' ? stranger : district.people[who];
  };
  return {
    scene,
    address: server.address,
    stop: () => server.stop(),
    cookieOf: (who) => personOf(who)?.cookie ?? '',
    memberOf: (who) => personOf(who)?.memberId ?? '',
  };
}
