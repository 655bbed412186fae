import { type NextRequest, NextResponse } from 'next/server';
import { isOwnAddress, routes } from '@/config/routes';
import { readiness } from '@/server/health/readiness';
import { awayPage } from '@/server/page/away-page';

export const dynamic = 'force-dynamic';

/** Says that the database is away, and leads back to where one was going as soon as it is not. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const asked = nextUrl.searchParams.get('tiep') ?? undefined;
  const next = isOwnAddress(asked) && !asked.startsWith(routes.away) ? asked : routes.home;
  if ((await readiness()) === 'silent') return awayPage(next);
  return new NextResponse(null, { status: 303, headers: { location: next, 'cache-control': 'no-store' } });
}

/** A browser that was sent here out of a form comes with the form. */
export const POST = GET;
