import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PROJECT_ROOT } from './prisma-folder';

const entriesSchema = z.record(z.string(), z.string());
const actionsSchema = z.object({
  node: z.record(
    z.string(),
    z.object({
      exportedName: z.string(),
      filename: z.string(),
      workers: z.record(z.string(), z.unknown()),
    }),
  ),
  edge: z.record(z.string(), z.unknown()),
});
const prerenderedSchema = z.object({ routes: z.record(z.string(), z.unknown()) });

/** One server action as the build knows it: what a request names it by, its function, and the pages that answer it. */
export type BuiltAction = {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  /** By their names in the manifest: `/cam-ket/[id]/page`. */
  readonly pages: readonly string[];
};

/** What a production build serves, as its own manifests say. */
export type BuildManifest = {
  /** Every page and route handler by its name: `/cam-ket/[id]/page`, `/healthz/route`. */
  readonly entries: readonly string[];
  readonly actions: readonly BuiltAction[];
  /** Addresses that were rendered while building, and so are the same for everybody. */
  readonly prerendered: readonly string[];
};

export function readBuildManifest(buildFolder: string): BuildManifest {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(join(PROJECT_ROOT, buildFolder, file), 'utf8'));
  const { node, edge } = actionsSchema.parse(read('server/server-reference-manifest.json'));
  if (Object.keys(edge).length > 0) throw new Error('an action runs outside of the Node server');
  return {
    entries: Object.keys(entriesSchema.parse(read('server/app-paths-manifest.json'))).toSorted(),
    actions: Object.entries(node).map(([id, { exportedName, filename, workers }]) => ({
      id,
      name: exportedName,
      file: filename,
      pages: Object.keys(workers).map((worker) => worker.replace(/^app/, '')),
    })),
    prerendered: Object.keys(prerenderedSchema.parse(read('prerender-manifest.json')).routes),
  };
}
