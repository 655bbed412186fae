import type pg from 'pg';

export type FindInDistrict = ReturnType<typeof findInDistrict>;

/** Looks up the ids that addresses need. What the demonstration does not have ends the command. */
export function findInDistrict(client: pg.Client) {
  const one = async (what: string, sql: string, values: readonly string[] = []): Promise<string> => {
    const { rows } = await client.query<{ id: string }>(sql, [...values]);
    if (!rows[0]) throw new Error(`the demonstration has no ${what} (${values.join(', ')})`);
    return rows[0].id;
  };
  return {
    /** The newest pledge of a person. */
    pledgeOf: (login: string) => one('pledge', PLEDGE_OF, [login]),
    itemOf: (login: string) => one('item', ITEM_OF, [login]),
    /** A work of the unfinished text. */
    draftItemOf: (login: string) => one('draft item', DRAFT_ITEM_OF, [login]),
    /** Where a person holds a role. */
    unitOf: (login: string) => one('role', UNIT_OF, [login]),
    codeOfUnit: (unitId: string) => one('unit', 'SELECT code AS id FROM unit WHERE id = $1', [unitId]),
    root: () => one('root', 'SELECT unit_id AS id FROM root_committee'),
    cellOf: (login: string) => one('cell', CELL_OF, [login]),
    collectivePledgeOf: (unit: string) => one('collective pledge', COLLECTIVE_PLEDGE_OF, [unit]),
    /** Of a cell's people: what has waited longest for approval, and a result reported and not yet confirmed. */
    waitingIn: (cellId: string) => one('waiting pledge', WAITING_IN, [cellId]),
    reportedIn: (cellId: string) => one('reported result', REPORTED_IN, [cellId]),
    collectiveWaitingBelow: (unitId: string) => one('waiting collective', COLLECTIVE_WAITING_BELOW, [unitId]),
    /** A part in prose of an unfinished text. */
    draftPartOf: (pledgeId: string) => one('draft part', DRAFT_PART_OF, [pledgeId]),
    /** Somebody of a cell as whom no picture is taken: a new slip ends nobody's session here. */
    otherMemberIn: (cellId: string) => one('other member', OTHER_MEMBER_IN, [cellId]),
    codeOf: (login: string) => one('code', CODE_OF, [login]),
    memberOf: (login: string) => one('member', MEMBER_OF, [login]),
    directive: () => one('directive', DIRECTIVE),
    theme: () => one('theme', THEME),
  };
}

const NEWEST = 'JOIN campaign c ON c.id = p.campaign_id';

const PLEDGE_OF = `
  SELECT p.id FROM pledge p JOIN account a ON a.member_id = p.member_id ${NEWEST}
   WHERE a.login_name = $1 ORDER BY c.year DESC LIMIT 1`;

const ITEM_OF = `
  SELECT i.id FROM pledge_item i JOIN pledge p ON p.id = i.pledge_id AND i.version_id = p.in_force_version_id
    JOIN account a ON a.member_id = p.member_id ${NEWEST}
   WHERE a.login_name = $1 ORDER BY c.year DESC, i.ordinal LIMIT 1`;

const DRAFT_ITEM_OF = `
  SELECT d.payload #>> '{items,0,key}' AS id FROM pledge_draft d JOIN pledge p ON p.id = d.pledge_id
    JOIN account a ON a.member_id = p.member_id
   WHERE a.login_name = $1 AND jsonb_array_length(d.payload -> 'items') > 0`;

const UNIT_OF = `
  SELECT r.unit_id AS id FROM role_assignment r JOIN account a ON a.member_id = r.member_id
   WHERE a.login_name = $1 ORDER BY r.valid_from DESC LIMIT 1`;

const COLLECTIVE_PLEDGE_OF = `
  SELECT p.id FROM pledge p ${NEWEST} WHERE p.unit_id = $1 ORDER BY c.year DESC LIMIT 1`;

const WAITING_IN = `
  SELECT p.id FROM pledge p JOIN membership m ON m.member_id = p.member_id AND m.valid_to IS NULL
   WHERE m.cell_id = $1 AND p.state = 'submitted' ORDER BY p.state_since LIMIT 1`;

const REPORTED_IN = `
  SELECT p.id FROM pledge p JOIN pledge_item i ON i.version_id = p.in_force_version_id
    JOIN membership m ON m.member_id = p.member_id AND m.valid_to IS NULL
   WHERE m.cell_id = $1 AND i.waiting_note_id IS NOT NULL ORDER BY i.claimed_on LIMIT 1`;

const COLLECTIVE_WAITING_BELOW = `
  SELECT p.id FROM pledge p JOIN unit_ancestry a ON a.unit_id = p.unit_id AND a.depth = 1
   WHERE a.ancestor_id = $1 AND p.state = 'submitted' ORDER BY p.state_since LIMIT 1`;

const DRAFT_PART_OF = `
  SELECT payload #>> '{parts,0,key}' AS id FROM pledge_draft
   WHERE pledge_id = $1 AND jsonb_array_length(payload -> 'parts') > 0`;

const OTHER_MEMBER_IN = `
  SELECT a.member_id AS id FROM account a JOIN membership m ON m.member_id = a.member_id AND m.valid_to IS NULL
   WHERE m.cell_id = $1 AND NOT EXISTS (SELECT 1 FROM role_assignment r WHERE r.member_id = a.member_id)
     AND a.login_name !~ '^dangvien' ORDER BY a.login_name LIMIT 1`;

const CELL_OF = `
  SELECT m.cell_id AS id FROM membership m JOIN account a ON a.member_id = m.member_id
   WHERE a.login_name = $1 AND m.valid_to IS NULL`;

const CODE_OF = `
  SELECT p.code AS id FROM pledge p JOIN account a ON a.member_id = p.member_id ${NEWEST}
   WHERE a.login_name = $1 AND p.code IS NOT NULL ORDER BY c.year DESC LIMIT 1`;

const MEMBER_OF = 'SELECT member_id AS id FROM account WHERE login_name = $1';

/** The one with most relations: its page has the most to draw. */
const DIRECTIVE = `
  SELECT d.id FROM directive d LEFT JOIN directive_relation r ON d.id IN (r.from_id, r.to_id)
   WHERE d.unit_id = d.root_id GROUP BY d.id ORDER BY count(r.kind) DESC, d.id LIMIT 1`;

const THEME = "SELECT id FROM theme WHERE issuer = 'own' ORDER BY id LIMIT 1";
