import 'server-only';
import type { Scope } from '@/server/db/scope';
import { isId } from '@/server/organisation/unit-place';
import { type ForWhom, findForWhom, MOST_FOUND, searchForWhom } from './for-whom';
import { type CampaignPage, readCampaign } from './read-campaign';

/** What the address asks for: `?tim=…`, then `?don-vi=…` or `?nguoi=…`. */
export type ExtensionsAddress = {
  readonly tim?: string | undefined;
  readonly donVi?: string | undefined;
  readonly nguoi?: string | undefined;
};

export type ExtensionsPage = CampaignPage & {
  readonly typed: string;
  readonly found: readonly ForWhom[];
  /** More may have been found than are shown. */
  readonly isCut: boolean;
  /** Who was chosen. */
  readonly whom: ForWhom | null;
};

export async function readExtensions(
  scope: Scope,
  year: number,
  { tim = '', donVi, nguoi }: ExtensionsAddress,
): Promise<ExtensionsPage | null> {
  const page = await readCampaign(scope, year);
  if (!page?.canKeep) return null;
  const idOf = (typed: string | undefined) => (typed && isId(typed) ? typed : null);
  const whom = await findForWhom(scope, { unitId: idOf(donVi), memberId: idOf(nguoi) });
  const found = whom ? [] : await searchForWhom(scope, tim);
  const isCut = (['unit', 'member'] as const).some(
    (kind) => found.filter((one) => one.kind === kind).length === MOST_FOUND,
  );
  return { ...page, typed: tim, found, isCut, whom };
}
