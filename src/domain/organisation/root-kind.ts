/** The kinds of committee that may stand at the top; which one is data, not code (handbook §6.3). */
export const ROOT_KINDS = [
  'HUYEN_UY',
  'QUAN_UY',
  'THI_UY',
  'THANH_UY',
  'DANG_UY_XA',
  'DANG_UY_PHUONG',
  'DANG_UY_DAC_KHU',
  'DANG_UY_CAP_TREN_CO_SO',
] as const;

export type RootKind = (typeof ROOT_KINDS)[number];

export type RootKindNames = {
  /** What people call the committee, as in "Huyện ủy Sen Vàng". */
  readonly committee: string;
  /** The whole organisation of the place, as in "Đảng bộ huyện Sen Vàng". */
  readonly partyOrganisation: string;
  /** The usual advisory body; a root may carry another name of its own. */
  readonly advisoryBody: string;
};

// Communes and wards report straight to the province since 1 July 2025 and have one joint advisory
// body, Ban Xây dựng Đảng (handbook §6.2).
const NAMES: Readonly<Record<RootKind, RootKindNames>> = {
  HUYEN_UY: { committee: 'Huyện ủy', partyOrganisation: 'Đảng bộ huyện', advisoryBody: 'Ban Tuyên giáo' },
  QUAN_UY: { committee: 'Quận ủy', partyOrganisation: 'Đảng bộ quận', advisoryBody: 'Ban Tuyên giáo' },
  THI_UY: { committee: 'Thị ủy', partyOrganisation: 'Đảng bộ thị xã', advisoryBody: 'Ban Tuyên giáo' },
  THANH_UY: { committee: 'Thành ủy', partyOrganisation: 'Đảng bộ thành phố', advisoryBody: 'Ban Tuyên giáo' },
  DANG_UY_XA: {
    committee: 'Đảng ủy xã',
    partyOrganisation: 'Đảng bộ xã',
    advisoryBody: 'Ban Xây dựng Đảng',
  },
  DANG_UY_PHUONG: {
    committee: 'Đảng ủy phường',
    partyOrganisation: 'Đảng bộ phường',
    advisoryBody: 'Ban Xây dựng Đảng',
  },
  DANG_UY_DAC_KHU: {
    committee: 'Đảng ủy đặc khu',
    partyOrganisation: 'Đảng bộ đặc khu',
    advisoryBody: 'Ban Xây dựng Đảng',
  },
  DANG_UY_CAP_TREN_CO_SO: {
    committee: 'Đảng ủy',
    partyOrganisation: 'Đảng bộ',
    advisoryBody: 'Ban Xây dựng Đảng',
  },
};

/** The Vietnamese names that go with a kind of root. */
export function namesOfRootKind(kind: RootKind): RootKindNames {
  return NAMES[kind];
}
