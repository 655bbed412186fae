import { randomUUIDv7 } from 'node:crypto';
import { aFreshDatabase, type FreshDatabase } from '@tests/support/fresh-database';
import { beforeAll, describe, expect, it } from 'vitest';
import { isSetUpCode } from '@/features/set-up/use-cases/set-up-office';
import { hasOffice } from '@/server/auth/front-door';
import { hashPassword } from '@/server/auth/password';

let database: FreshDatabase;
beforeAll(async () => {
  database = await aFreshDatabase();
});

const office = async () => ({
  kind: 'DANG_UY_XA',
  name: 'Đảng bộ xã Sen Vàng',
  committeeName: 'Đảng ủy xã Sen Vàng',
  advisoryBodyName: 'Ban Xây dựng Đảng',
  placeName: 'Sen Vàng',
  validFrom: '2025-07-01',
  fullName: 'Vương Thị Quế',
  sortName: 'Quế Vương Thị',
  loginName: 'quevt',
  passwordHash: await hashPassword('một câu dễ nhớ'),
  assignments: [
    { id: randomUUIDv7(), role: 'administrator' },
    { id: randomUUIDv7(), role: 'campaign_officer' },
  ],
  eventId: randomUUIDv7(),
});

async function setUp(): Promise<boolean> {
  const now = new Date('2026-01-05T09:00:00+07:00');
  const rows = await database.app.$queryRaw<{ done: boolean }[]>`
    SELECT set_up_office(${randomUUIDv7()}::uuid, ${randomUUIDv7()}::uuid, ${randomUUIDv7()}::uuid,
      ${JSON.stringify(await office())}::jsonb, ${now}::timestamptz, '2026-01-05'::date) AS done`;
  return rows[0]?.done ?? false;
}

describe('an empty database', () => {
  it('is set up once, with its first administrator and one event, even by two at the same time', async () => {
    expect(await hasOffice(database.app)).toBe(false);
    const done = await Promise.all([setUp(), setUp(), setUp()]);
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(await hasOffice(database.app)).toBe(true);
    expect(await setUp()).toBe(false);
    expect(await database.owner.unit.count()).toBe(1);
    const roles = await database.owner.roleAssignment.findMany({
      orderBy: { role: 'asc' },
      select: { role: true },
    });
    expect(roles.map(({ role }) => role)).toEqual(['campaign_officer', 'administrator']);
    expect(await database.owner.auditEvent.count({ where: { action: 'office.set-up' } })).toBe(1);
  });

  it('opens to the code that the server printed, and to nothing while there is none', () => {
    expect(isSetUpCode(' K7MP-4xqe-r2td ', 'k7mp-4xqe-r2td')).toBe(true);
    expect(isSetUpCode('k7mp-4xqe-r2tx', 'k7mp-4xqe-r2td')).toBe(false);
    expect(isSetUpCode('', undefined)).toBe(false);
    expect(isSetUpCode('', '')).toBe(false);
  });
});
