import { randomUUID } from 'node:crypto';
import { inDatabase } from './door/in-database';

type Newcomer = { readonly secretary: string; readonly fullName: string };

/**
 * A member of a ready secretary's cell, made for one file of journeys alone, who has registered nothing. Signs in with
 * the password of all ready accounts; gives the login name.
 */
export async function someoneNew({ secretary, fullName }: Newcomer): Promise<string> {
  const login = `moi.${randomUUID().slice(0, 8)}`;
  const sortName = [fullName.split(' ').at(-1), ...fullName.split(' ').slice(0, -1)].join(' ');
  await inDatabase(NEWCOMER, [secretary, fullName, sortName, login]);
  return login;
}

const NEWCOMER = `
  WITH place AS (
    SELECT r.unit_id, u.root_id, a.password_hash
      FROM account a
      JOIN role_assignment r ON r.member_id = a.member_id AND r.role = 'cell_secretary' AND r.valid_to IS NULL
      JOIN unit u ON u.id = r.unit_id
     WHERE a.login_name = $1
  ), person AS (
    INSERT INTO member (id, root_id, full_name, sort_name)
    SELECT gen_random_uuid(), root_id, $2, $3 FROM place RETURNING id
  ), belongs AS (
    INSERT INTO membership (id, member_id, cell_id, standing, valid_from)
    SELECT gen_random_uuid(), person.id, place.unit_id, 'official', DATE '2026-01-05' FROM person, place
  ), notice AS (
    INSERT INTO notice_reading (member_id, notice_version, at)
    SELECT person.id, newest.version, now()
      FROM person, (SELECT max(notice_version) AS version FROM notice_reading) newest
  )
  INSERT INTO account (id, member_id, login_name, password_hash, must_change_password)
  SELECT gen_random_uuid(), person.id, $4, place.password_hash, false FROM person, place`;
