import { describe, expect, it } from 'vitest';
import type { AssignableRole } from '@/domain/access/roles';
import type { HeldRole } from '@/domain/organisation/reviewers-of';
import { type PlacedUnit, pensOf, unitReviewersOf } from '@/domain/organisation/unit-reviewers';

const ROOT: PlacedUnit = { id: 'huyện', kind: 'root' };
const COMMITTEE: PlacedUnit = { id: 'xã', kind: 'grassroots_committee' };
const CELL: PlacedUnit = { id: 'ấp', kind: 'cell' };
const WOMEN: PlacedUnit = { id: 'phụ nữ', kind: 'collective' };

const holds = (memberId: string, role: AssignableRole, { id }: PlacedUnit): HeldRole => ({
  memberId,
  role,
  unitId: id,
});
const SECRETARY = holds('bí thư', 'cell_secretary', CELL);
const OFFICER = holds('cán bộ xã', 'committee_officer', COMMITTEE);
const CAMPAIGN = holds('tuyên giáo', 'campaign_officer', ROOT);

const pens = (unit: PlacedUnit, superiors: readonly PlacedUnit[], liveRoles: readonly HeldRole[]) =>
  pensOf({ unit, superiors, liveRoles });
const reviewers = (unit: PlacedUnit, superiors: readonly PlacedUnit[], liveRoles: readonly HeldRole[]) =>
  unitReviewersOf({ unit, superiors, liveRoles }).map(
    ({ memberId, role, unitId }) => `${memberId} ${role} ${unitId}`,
  );

describe('the pen of a collective', () => {
  it('is held by its secretaries and officers, each once', () => {
    const roles = [SECRETARY, SECRETARY, holds('phó', 'cell_secretary', CELL), OFFICER];
    expect(pens(CELL, [COMMITTEE, ROOT], roles)).toEqual(['bí thư', 'phó']);
    expect(pens(COMMITTEE, [ROOT], roles)).toEqual(['cán bộ xã']);
  });

  it('of a non-Party collective without an office is held by those directly above it', () => {
    expect(pens(WOMEN, [COMMITTEE, ROOT], [OFFICER, CAMPAIGN])).toEqual(['cán bộ xã']);
    const own = holds('chủ tịch hội', 'cell_secretary', WOMEN);
    expect(pens(WOMEN, [COMMITTEE, ROOT], [OFFICER, own])).toEqual(['chủ tịch hội']);
  });

  it('of a cell without an office is held by nobody, and so is that of the root', () => {
    expect(pens(CELL, [COMMITTEE, ROOT], [OFFICER])).toEqual([]);
    expect(pens(ROOT, [], [holds('chánh văn phòng', 'committee_officer', ROOT)])).toEqual([]);
  });

  it('is not held by who inspects, leads, runs the campaign or administers', () => {
    const roles = (['inspector', 'leader', 'campaign_officer', 'administrator'] as const).map((role) =>
      holds(role, role, COMMITTEE),
    );
    expect(pens(COMMITTEE, [ROOT], roles)).toEqual([]);
  });
});

describe("the reviewers of a collective's pledge", () => {
  it('are one level up: of a cell its committee, of what stands under a cell its secretary', () => {
    expect(reviewers(CELL, [COMMITTEE, ROOT], [SECRETARY, OFFICER, CAMPAIGN])).toEqual([
      'cán bộ xã committee_officer xã',
    ]);
    const own = holds('chủ tịch hội', 'cell_secretary', WOMEN);
    expect(reviewers(WOMEN, [CELL, COMMITTEE, ROOT], [own, SECRETARY, OFFICER])).toEqual([
      'bí thư cell_secretary ấp',
    ]);
  });

  it('of a first-level unit are those who run the campaign, not another officer of the root', () => {
    const roles = [OFFICER, CAMPAIGN, holds('văn phòng', 'committee_officer', ROOT)];
    expect(reviewers(COMMITTEE, [ROOT], roles)).toEqual(['tuyên giáo campaign_officer huyện']);
  });

  it('are further up where nobody is in office one level up', () => {
    expect(reviewers(CELL, [COMMITTEE, ROOT], [SECRETARY, CAMPAIGN])).toEqual([
      'tuyên giáo campaign_officer huyện',
    ]);
  });

  it('never hold the pen: where the committee writes, the level above reviews', () => {
    expect(reviewers(WOMEN, [COMMITTEE, ROOT], [OFFICER, CAMPAIGN])).toEqual([
      'tuyên giáo campaign_officer huyện',
    ]);
    const both = holds('bí thư', 'committee_officer', COMMITTEE);
    expect(reviewers(CELL, [COMMITTEE, ROOT], [SECRETARY, both, OFFICER])).toEqual([
      'cán bộ xã committee_officer xã',
    ]);
  });

  it('are nobody for the root, and where nobody is in office above', () => {
    expect(reviewers(ROOT, [], [CAMPAIGN])).toEqual([]);
    expect(reviewers(CELL, [COMMITTEE, ROOT], [SECRETARY])).toEqual([]);
  });
});
