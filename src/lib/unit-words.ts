import type { UnitKind } from '@/domain/organisation/unit-kind';

export const UNIT_KIND_WORDS: Readonly<Record<UnitKind, string>> = {
  root: 'Cấp ủy cao nhất',
  grassroots_committee: 'Đảng bộ cơ sở',
  section_committee: 'Đảng bộ bộ phận',
  cell: 'Chi bộ',
  collective: 'Tập thể ngoài Đảng',
};
