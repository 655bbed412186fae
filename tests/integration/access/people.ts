import { type PersonKey, type PersonSpec, peopleBut } from '@tests/support/small-district';

/**
 * Whoever else stands in the table: with them every role is held at every kind of unit at which it may be, on both
 * branches of the tree. They belong to the cell of Bến Lúa, where nothing of the scene is.
 */
export const POSTS = {
  leaderOfGoSen: { name: 'Lâm Văn Lộc', cell: 'benLuaCell', role: ['leader', 'goSen'] },
  inspectorOfGoSen: { name: 'Đinh Thị Sương', cell: 'benLuaCell', role: ['inspector', 'goSen'] },
  leaderOfBenLua: { name: 'Trương Văn Khởi', cell: 'benLuaCell', role: ['leader', 'benLua'] },
  inspectorOfBenLua: { name: 'Châu Thị Ngà', cell: 'benLuaCell', role: ['inspector', 'benLua'] },
  officerOfBenLua: { name: 'Thái Văn Đởm', cell: 'benLuaCell', role: ['committee_officer', 'benLua'] },
  secretaryOfBenLua: { name: 'Kiều Thị Mận', cell: 'benLuaCell', role: ['cell_secretary', 'benLuaCell'] },
  secretaryOfPhuNu: { name: 'Quách Thị Lài', cell: 'benLuaCell', role: ['cell_secretary', 'phuNu'] },
  officerOfPhuNu: { name: 'Tiêu Thị Huệ', cell: 'benLuaCell', role: ['committee_officer', 'phuNu'] },
} as const satisfies Record<string, PersonSpec>;

export type Reader = PersonKey | keyof typeof POSTS;

export const EVERYBODY: readonly Reader[] = [
  ...peopleBut(),
  ...(Object.keys(POSTS) as (keyof typeof POSTS)[]),
];

/** Whoever belongs to the cell of Vườn Sen; whoever to a cell of the commune of Gò Sen, or holds a role in it. */
const OF_VUON_SEN = ['hanh', 'nam', 'ut', 'tu', 'bay'] as const;
const OF_GO_SEN = [
  ...OF_VUON_SEN,
  ...(['sau', 'chin', 'muoi', 'lien'] as const),
  ...(['leaderOfGoSen', 'inspectorOfGoSen', 'secretaryOfPhuNu', 'officerOfPhuNu'] as const),
] as const;

/** Officer, campaign officer, leader and inspector of the root: they read counts everywhere. */
const COUNTS_EVERYWHERE = ['tam', 'thoa', 'minh', 'kha'] as const;
const READS_EVERYWHERE = [...COUNTS_EVERYWHERE, 'que'] as const;
const COUNTS_IN_GO_SEN = ['lien', 'leaderOfGoSen', 'inspectorOfGoSen'] as const;
const COUNTS_IN_BEN_LUA = ['officerOfBenLua', 'leaderOfBenLua', 'inspectorOfBenLua'] as const;

export const ADMINISTRATOR: readonly Reader[] = ['que'];
export const CAMPAIGN_OFFICER: readonly Reader[] = ['thoa'];
export const KEEPERS_OF_GO_SEN: readonly Reader[] = ['lien', 'thoa'];
/** A collective issues nothing and has no overview: its officer is not among them. */
export const KEEPERS_ANYWHERE: readonly Reader[] = [...KEEPERS_OF_GO_SEN, 'officerOfBenLua'];
export const SECRETARIES: readonly Reader[] = ['bay', 'sau', 'chin', 'nam5', 'secretaryOfBenLua'];
export const OPENERS: readonly Reader[] = ['thoa', 'kha', 'inspectorOfGoSen', 'inspectorOfBenLua'];
export const COUNT_READERS: readonly Reader[] = [
  ...COUNTS_EVERYWHERE,
  ...COUNTS_IN_GO_SEN,
  ...COUNTS_IN_BEN_LUA,
];
export const READERS_OF_ROOT: readonly Reader[] = READS_EVERYWHERE;
export const COUNT_READERS_OF_ROOT: readonly Reader[] = COUNTS_EVERYWHERE;
/** Of what the committee of Gò Sen issues. */
export const READERS_IN_GO_SEN: readonly Reader[] = [...OF_GO_SEN, ...READS_EVERYWHERE];
export const READERS_OF_VUON_SEN: readonly Reader[] = [
  ...OF_VUON_SEN,
  ...COUNTS_IN_GO_SEN,
  ...READS_EVERYWHERE,
];
export const COUNT_READERS_OF_VUON_SEN: readonly Reader[] = [
  ...OF_VUON_SEN,
  ...COUNTS_IN_GO_SEN,
  ...COUNTS_EVERYWHERE,
];
/** Reviewers by their role, whatever waits for them. */
export const REVIEWERS: readonly Reader[] = [
  ...SECRETARIES,
  'secretaryOfPhuNu',
  'lien',
  'officerOfBenLua',
  'officerOfPhuNu',
  'tam',
  'thoa',
];
