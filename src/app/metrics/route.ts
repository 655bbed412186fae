import { metrics } from '@/server/metrics/metrics';
import { mayReadMetrics } from '@/server/metrics/metrics-token';

export const dynamic = 'force-dynamic';

/** For Prometheus. Who has no token never comes here: the proxy shows them what any unknown address shows. */
export async function GET(request: Request): Promise<Response> {
  const registry = metrics()?.registry;
  if (!registry || !mayReadMetrics(request.headers.get('authorization'))) {
    return new Response(null, { status: 404 });
  }
  return new Response(await registry.metrics(), {
    headers: { 'content-type': registry.contentType, 'cache-control': 'no-store' },
  });
}
