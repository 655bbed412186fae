import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { exportedUseCases } from '@tests/support/every-use-case';
import { connect } from '@/server/db/client';
import { aServedScene, type ServedScene } from '../../../../tests/http/served-scene';
import { ACTS } from '../../../../tests/integration/access/acts';
import { readBuildManifest } from '../../build-manifest';
import type { ConnectionUrls } from '../../connection-urls';
import type { CommandContext } from '../../run-command';
import { step } from '../../step';
import { openTemporaryDatabase } from '../../temporary-database';
import { TEST_BUILD_FOLDER } from '../../test-build';
import { openTestFolder } from '../../test-folder';
import type { BuiltAct } from './forgeries';

export type Stage = {
  readonly served: ServedScene;
  readonly urls: ConnectionUrls;
  readonly acts: readonly BuiltAct[];
  /** Keys of forms that were really sent and done. */
  readonly usedKeys: readonly string[];
};

/** The scene of the table of access behind the real build, with every act under the name that the build gives it. */
export async function openForgedScene(context: CommandContext): Promise<Stage> {
  // The scene is written by the product's own code, which asks for these.
  process.env.NEXTAUTH_SECRET ??= randomBytes(48).toString('base64url');
  process.env.DATABASE_URL ??= 'postgresql://unused';
  const urls = await step('Mở cơ sở dữ liệu', () =>
    openTemporaryDatabase(context, join(openTestFolder(context).path, 'forged')),
  );
  const [app, owner] = [connect(urls.app), connect(urls.migration)];
  const served = await aServedScene({ urls, app, owner });
  context.onEnd(() => served.stop());
  const used = await owner.idempotencyKey.findMany({ select: { key: true }, orderBy: { key: 'asc' } });
  await app.$disconnect();
  await owner.$disconnect();
  return { served, urls, acts: await builtActs(), usedKeys: used.map(({ key }) => key) };
}

/** Open to whoever comes: there is nobody in whose name they could be forged. */
const OF_EVERYBODY: readonly string[] = ['setUpOffice', 'signIn'];

async function builtActs(): Promise<readonly BuiltAct[]> {
  const useCases = await exportedUseCases();
  const { actions } = readBuildManifest(TEST_BUILD_FOLDER);
  return actions
    .filter(({ name }) => !OF_EVERYBODY.includes(name))
    .map(({ id, name, pages }) => {
      const act = ACTS[useCases.get(`${name}UseCase`)?.name ?? ''];
      if (!act) throw new Error(`${name} is built and has no row among the acts of the table of access`);
      return { name, id, pages, act };
    });
}
