import { addDays, type CalendarDate, yearOf } from '@/domain/shared/calendar-date';
import { foldText } from '@/domain/shared/fold-text';
import { groupBy } from './group-by';
import { identifierFor } from './identifier';
import { dayIn, startOf } from './moment';
import { membershipOn, type Person } from './people';
import { randomFor } from './random';
import type { Holding } from './roles';
import type { AccountRow } from './rows';

type Circumstances = {
  readonly people: readonly Person[];
  readonly holdings: readonly Holding[];
  readonly phones: ReadonlyMap<string, string>;
  /** The day on which a person first did something, by member id. */
  readonly firstActs: ReadonlyMap<string, CalendarDate>;
  readonly on: CalendarDate;
};

const LOGIN_PREFIXES: Readonly<Record<string, string>> = { cell_secretary: 'bt', committee_officer: 'db' };
const SHARE_OF_CURIOUS = 0.2;

/** An account for everybody who is in a cell today; passwords are the loader's business. */
export function buildAccounts(circumstances: Circumstances): readonly AccountRow[] {
  const { people, holdings, phones, on } = circumstances;
  const holdingsOf = groupBy(holdings, ({ holder }) => holder);
  const serials = new Map<string, number>();
  const nextSerial = (prefix: string): number => {
    const serial = (serials.get(prefix) ?? 0) + 1;
    serials.set(prefix, serial);
    return serial;
  };

  return people
    .filter((person) => membershipOn(person, on) !== null)
    .map((person) => {
      const held = holdingsOf.get(person) ?? [];
      return {
        id: identifierFor(startOf(dayIn(yearOf(on) - 2, '11-01')), 'account', person.row.id),
        member_id: person.row.id,
        login_name: person.ready?.loginName ?? loginName(person, held, nextSerial),
        phone: phones.get(person.row.id) ?? null,
        password_hash: null,
        must_change_password: person.ready === null,
        first_signed_in_on: firstSignIn(person, held, circumstances),
      };
    });
}

/** "bt.017" for a secretary, "db.03" for an officer, "hanh.12" for anybody else. */
function loginName(person: Person, held: readonly Holding[], nextSerial: (prefix: string) => number): string {
  const prefix = LOGIN_PREFIXES[held[0]?.row.role ?? ''];
  if (prefix) return `${prefix}.${String(nextSerial(prefix)).padStart(3, '0')}`;
  const given = foldText(person.row.full_name).split(' ').at(-1) ?? 'dv';
  return `${given}.${nextSerial(given)}`;
}

function firstSignIn(
  person: Person,
  held: readonly Holding[],
  { firstActs, on }: Circumstances,
): CalendarDate | null {
  const random = randomFor('first sign-in', person.row.id);
  if (held.some(({ isSilent }) => isSilent)) return null;
  const beforeTheYears = addDays(dayIn(yearOf(on) - 2, '11-05'), random.whole(0, 50));
  if (person.ready || held.length > 0) return beforeTheYears;
  const acted = firstActs.get(person.row.id);
  if (acted) return acted;
  return random.chance(SHARE_OF_CURIOUS) ? addDays(on, -random.whole(1, 200)) : null;
}
