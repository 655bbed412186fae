/** A document or theme that a committee issues for itself; days are months and days of the year before. */
export type CommitteeDocument = {
  readonly unit: string;
  readonly type: string;
  readonly number: number;
  readonly symbol: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly abstract: string;
  /** The symbol of the district's or the Party's document that it carries out. */
  readonly implementsSymbol: string;
};

export const COMMITTEE_DOCUMENTS: readonly CommitteeDocument[] = [
  {
    unit: 'Đảng bộ xã Gò Sen',
    type: 'Kế hoạch',
    number: 12,
    symbol: '12-KH/ĐU',
    issuer: 'Đảng ủy xã Gò Sen',
    issuedOn: '11-14',
    abstract: 'học tập và làm theo Bác trên địa bàn xã, gắn với xây dựng ấp văn hóa',
    implementsSymbol: '55-KH/HU',
  },
  {
    unit: 'Đảng bộ xã Gò Sen',
    type: 'Hướng dẫn',
    number: 3,
    symbol: '03-HD/ĐU',
    issuer: 'Đảng ủy xã Gò Sen',
    issuedOn: '12-02',
    abstract: 'viết và trình cam kết năm cho chi bộ ấp',
    implementsSymbol: '01-KL/TW',
  },
  {
    unit: 'Đảng bộ khối Y tế',
    type: 'Kế hoạch',
    number: 9,
    symbol: '09-KH/ĐU',
    issuer: 'Đảng ủy khối Y tế',
    issuedOn: '11-20',
    abstract: 'nêu gương trong tiếp đón và chăm sóc người bệnh',
    implementsSymbol: '55-KH/HU',
  },
  {
    unit: 'Đảng bộ Công an huyện',
    type: 'Nghị quyết',
    number: 4,
    symbol: '04-NQ/ĐU',
    issuer: 'Đảng ủy Công an huyện',
    issuedOn: '11-27',
    abstract: 'giữ gìn tư cách người cán bộ, gần dân, trọng dân',
    implementsSymbol: '55-KH/HU',
  },
];

export type CommitteeTheme = {
  readonly unit: string;
  readonly title: string;
  readonly quarter: number | null;
  readonly basisSymbol: string;
};

export const COMMITTEE_THEMES: readonly CommitteeTheme[] = [
  {
    unit: 'Đảng bộ xã Gò Sen',
    title: 'Chuyên đề năm của xã (ví dụ): Gần dân, sát việc, mỗi ấp một công trình',
    quarter: null,
    basisSymbol: '12-KH/ĐU',
  },
  {
    unit: 'Đảng bộ khối Y tế',
    title: 'Chuyên đề năm của khối (ví dụ): Lương y như từ mẫu',
    quarter: null,
    basisSymbol: '09-KH/ĐU',
  },
  {
    unit: 'Đảng bộ khối Y tế',
    title: 'Chủ đề quý II của khối (ví dụ): Lời chào và nụ cười với người bệnh',
    quarter: 2,
    basisSymbol: '09-KH/ĐU',
  },
];
