import { describe, expect, it } from 'vitest';
import { isUnitKind, mayStandUnder, UNIT_KINDS, type UnitKind } from '@/domain/organisation/unit-kind';

describe('the tree of units', () => {
  it.each<[UnitKind, UnitKind]>([
    ['cell', 'root'],
    ['cell', 'grassroots_committee'],
    ['cell', 'section_committee'],
    ['grassroots_committee', 'root'],
    ['section_committee', 'grassroots_committee'],
    ['collective', 'cell'],
  ])('lets a %s stand under a %s', (kind, superior) => {
    expect(mayStandUnder(kind, superior)).toBe(true);
  });

  it.each<[UnitKind, UnitKind]>([
    ['cell', 'cell'],
    ['section_committee', 'root'],
    ['grassroots_committee', 'cell'],
    ['cell', 'collective'],
  ])('lets no %s stand under a %s', (kind, superior) => {
    expect(mayStandUnder(kind, superior)).toBe(false);
  });

  it('lets a root stand under nothing', () => {
    expect(UNIT_KINDS.some((superior) => mayStandUnder('root', superior))).toBe(false);
  });

  it('ends: root, grassroots committee, section committee, cell, collective are its deepest chain', () => {
    const depthBelow = (superior: UnitKind): number =>
      1 + Math.max(0, ...UNIT_KINDS.filter((kind) => mayStandUnder(kind, superior)).map(depthBelow));
    expect(depthBelow('root')).toBe(5);
  });

  it('knows its kinds', () => {
    expect(isUnitKind('cell')).toBe(true);
    expect(isUnitKind('toString')).toBe(false);
  });
});
