import 'server-only';
import { createHash, randomUUIDv7, timingSafeEqual } from 'node:crypto';
import type { z } from 'zod';
import { env } from '@/config/env';
import { routes } from '@/config/routes';
import { sortNameOf } from '@/domain/organisation/given-name';
import { namesOfRootKind } from '@/domain/organisation/root-kind';
import { vietnamDayOf } from '@/domain/shared/calendar-date';
import { ok, refuse } from '@/domain/shared/result';
import type { PublicUseCase } from '@/server/action-kit/public-action';
import { hashPassword } from '@/server/auth/password';
import { now } from '@/server/clock';
import { database } from '@/server/db/client';
import { setUpSchema } from '../set-up.schema';

export type SetUpRefusal = 'set-up.wrong-code' | 'set-up.done';

/**
 * Makes the office of an empty database: its root and its first administrator. Whoever knows the code that the server
 * printed at its start may do it, once; the database refuses a second office by itself.
 */
export const setUpOfficeUseCase: PublicUseCase<typeof setUpSchema, SetUpRefusal> = {
  name: 'office.set-up',
  input: setUpSchema,
  async run(input) {
    if (!isSetUpCode(input.code, env().NOI_GUONG_SETUP_CODE)) return refuse('set-up.wrong-code');
    const at = now();
    const office = await officeOf(input);
    const rows = await database().$queryRaw<{ done: boolean }[]>`
      SELECT set_up_office(${randomUUIDv7()}::uuid, ${randomUUIDv7()}::uuid, ${randomUUIDv7()}::uuid,
        ${JSON.stringify(office)}::jsonb, ${at}::timestamptz, ${vietnamDayOf(at)}::date) AS done`;
    if (!rows[0]?.done) return refuse('set-up.done');
    return ok({ goTo: `${routes.signIn}?cai-dat=xong&tiep=${encodeURIComponent(routes.administration)}` });
  },
  refusals: (code) =>
    code === 'set-up.wrong-code'
      ? { field: 'code', sentence: 'Mã cài đặt chưa đúng. Mã nằm ở cửa sổ máy chủ, dòng “Mã cài đặt”.' }
      : 'Cơ quan đã được cài đặt rồi. Đồng chí hãy đăng nhập.',
};

/** In constant time; without a code nobody sets anything up. */
export function isSetUpCode(typed: string, code: string | undefined): boolean {
  if (!code) return false;
  const digest = (text: string) => createHash('sha256').update(text.trim().toLowerCase()).digest();
  return timingSafeEqual(digest(typed), digest(code));
}

async function officeOf(input: z.output<typeof setUpSchema>) {
  const names = namesOfRootKind(input.kind);
  const roles = ['administrator', ...(input.runsCampaign ? ['campaign_officer'] : [])];
  return {
    kind: input.kind,
    name: `${names.partyOrganisation} ${input.placeName}`,
    committeeName: `${names.committee} ${input.placeName}`,
    advisoryBodyName: input.advisoryBodyName ?? names.advisoryBody,
    placeName: input.placeName,
    validFrom: input.validFrom,
    fullName: input.fullName,
    sortName: sortNameOf(input.fullName),
    loginName: input.loginName,
    passwordHash: await hashPassword(input.newPassword),
    assignments: roles.map((role) => ({ id: randomUUIDv7(), role })),
    eventId: randomUUIDv7(),
  };
}
