import { z } from 'zod';

/** Under which Next keeps on a request what it found out about it. */
const NEXT_META = Symbol.for('NextInternalRequestMeta');

const metaSchema = z.object({ match: z.object({ definition: z.object({ pathname: z.string() }) }) });

/** The route that answered, as the code names it (`/cam-ket/[id]`): never the address, which holds ids. */
export function routeOf(request: { readonly url?: string | undefined }): string {
  if (request.url?.startsWith('/_next/')) return 'static';
  const meta = metaSchema.safeParse(Reflect.get(request, NEXT_META));
  return meta.success ? meta.data.match.definition.pathname : 'none';
}
