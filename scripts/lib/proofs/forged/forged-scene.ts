import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { exportedUseCases } from '@tests/support/every-use-case';
import { connect, type Database } from '@/server/db/client';
import { aServedScene, type ServedScene } from '../../../../tests/http/served-scene';
import type { Act } from '../../../../tests/integration/access/act';
import { ACTS } from '../../../../tests/integration/access/acts';
import { PAGES, PUBLIC_ACTS, PUBLIC_PAGES } from '../../../../tests/integration/access/pages';
import { type BuiltAction, readBuildManifest } from '../../build-manifest';
import type { ConnectionUrls } from '../../connection-urls';
import type { CommandContext } from '../../run-command';
import { step } from '../../step';
import { openTemporaryDatabase } from '../../temporary-database';
import { TEST_BUILD_FOLDER } from '../../test-build';
import { openTestFolder } from '../../test-folder';
import { type Ids, idsOf } from './ids';

/** An act of the build with the pages on which it may be sent. */
export type BuiltAct = Pick<BuiltAction, 'name' | 'id' | 'pages'> & { readonly act: Act };

export type Stage = {
  readonly served: ServedScene;
  readonly urls: ConnectionUrls;
  /** Past row security, for the hole that is planted. */
  readonly owner: Database;
  readonly acts: readonly BuiltAct[];
  /** Acts of whoever is not signed in. */
  readonly doors: readonly BuiltAction[];
  /** Keys of forms that were really sent and done. */
  readonly usedKeys: readonly string[];
  readonly ids: Ids;
  /** What the stranger's root has. */
  readonly elsewhere: Ids;
};

/** The scene of the table of access behind the real build, with every act under the name that the build gives it. */
export async function openForgedScene(context: CommandContext): Promise<Stage> {
  // The scene is written by the product's own code, which asks for these; what it signs counts on the server, too.
  const settings = { NEXTAUTH_SECRET: randomBytes(48).toString('base64url') };
  Object.assign(process.env, settings);
  process.env.DATABASE_URL ??= 'postgresql://unused';
  const folder = openTestFolder(context).path;
  const urls = await step('Mở cơ sở dữ liệu', () => openTemporaryDatabase(context, join(folder, 'forged')));
  const [app, owner] = [connect(urls.app), connect(urls.migration)];
  context.onEnd(() => Promise.all([app.$disconnect(), owner.$disconnect()]).then(() => {}));
  const served = await aServedScene({ urls, app, owner }, { settings, log: join(folder, 'forged.log') });
  context.onEnd(() => served.stop());
  const used = await owner.idempotencyKey.findMany({ select: { key: true }, orderBy: { key: 'asc' } });
  return {
    served,
    urls,
    owner,
    ...(await readActs()),
    usedKeys: used.map(({ key }) => key),
    ids: idsOf(served.scene),
    elsewhere: await idsElsewhere(owner, served),
  };
}

/**
 * By name, whatever order this build has them in. Whatever the build serves without a row of the table of access would go
 * unforged: that is an error.
 */
async function readActs(): Promise<Pick<Stage, 'acts' | 'doors'>> {
  const built = readBuildManifest(TEST_BUILD_FOLDER);
  const actions = built.actions
    .map((action) => ({ ...action, pages: action.pages.toSorted() }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const useCases = await exportedUseCases();
  const acts = actions.flatMap(({ id, name, pages }): BuiltAct[] => {
    const act = ACTS[useCases.get(`${name}UseCase`)?.name ?? ''];
    return act ? [{ name, id, pages, act }] : [];
  });
  const doors = actions.filter(({ name }) => name in PUBLIC_ACTS);
  const known = new Set([...acts, ...doors].map(({ id }) => id));
  const unknown = [
    ...actions.filter(({ id }) => !known.has(id)).map(({ name }) => name),
    ...built.entries.filter((entry) => !(entry in PAGES) && !(entry in PUBLIC_PAGES)),
  ];
  if (unknown.length > 0) throw new Error(`nobody forges ${unknown.join(', ')}`);
  return { acts, doors };
}

async function idsElsewhere(owner: Database, { scene, memberOf }: ServedScene): Promise<Ids> {
  const ofAnotherRoot = { where: { rootId: { not: scene.units.root } }, select: { id: true } };
  const units = await owner.unit.findMany(ofAnotherRoot);
  const campaigns = await owner.campaign.findMany(ofAnotherRoot);
  return {
    unit: units.map(({ id }) => id),
    member: [memberOf('stranger')],
    campaign: campaigns.map(({ id }) => id),
  };
}
