import 'server-only';
import type { Scope } from '@/server/db/scope';

/** The version that was in force before the one that is; null when the one in force is the first. */
export async function findPreviousInForce(
  { tx }: Pick<Scope, 'tx'>,
  pledgeId: string,
): Promise<string | null> {
  const earlier = await tx.pledgeVersion.findFirst({
    where: { pledgeId, inForceTo: { not: null } },
    orderBy: { ordinal: 'desc' },
    select: { id: true },
  });
  return earlier?.id ?? null;
}
