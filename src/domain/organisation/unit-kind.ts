/**
 * The kinds of unit in the dated tree. `collective` is a non-Party one (mặt trận, đoàn thể, trường,
 * trạm): it hangs in the same tree and is never counted as a cell (handbook §6.3).
 */
export const UNIT_KINDS = [
  'root',
  'grassroots_committee',
  'section_committee',
  'cell',
  'collective',
] as const;

export type UnitKind = (typeof UNIT_KINDS)[number];

/** The kinds that an office adds below its root. */
export const ADDED_KINDS = [
  'grassroots_committee',
  'section_committee',
  'cell',
  'collective',
] as const satisfies readonly UnitKind[];

// A cell may hang at depth 2, 3 or 4: never three fixed levels (handbook §6.1).
const SUPERIORS_ALLOWED: Readonly<Record<UnitKind, readonly UnitKind[]>> = {
  root: [],
  grassroots_committee: ['root'],
  section_committee: ['grassroots_committee'],
  cell: ['root', 'grassroots_committee', 'section_committee'],
  collective: ['root', 'grassroots_committee', 'section_committee', 'cell'],
};

/** Says whether a unit of one kind may be placed directly under a unit of another. */
export function mayStandUnder(kind: UnitKind, superior: UnitKind): boolean {
  return SUPERIORS_ALLOWED[kind].includes(superior);
}

export function isUnitKind(text: string): text is UnitKind {
  return UNIT_KINDS.some((kind) => kind === text);
}
