/** What a section is about; the order in which page and file show them: who has read the text comes first. */
export const SECTION_KEYS = [
  'openings',
  'readers',
  'facts',
  'homes',
  'roles',
  'account',
  'sessions',
  'pledges',
  'versions',
  'items',
  'parts',
  'drafts',
  'steps',
  'notes',
  'decisions',
  'extensions',
  'readings',
  'events',
  'acts',
] as const;

export type SectionKey = (typeof SECTION_KEYS)[number];

/** The cells of one row, under the columns of its section; the first one names the row. */
export type DataRow = readonly string[];

/** One kind of what is held about a person. The page and the file show this and nothing else. */
export type DataSection = {
  readonly key: SectionKey;
  readonly title: string;
  /** Why it is held, for how long, and how a mistake is mended. */
  readonly about: readonly { readonly term: string; readonly text: string }[];
  readonly columns: readonly string[];
  readonly rows: readonly DataRow[];
  /** Said where there is no row. */
  readonly empty: string;
};

export type MyData = {
  readonly fullName: string;
  readonly at: Date;
  readonly sections: readonly DataSection[];
};

/** Nothing was written there. */
export const BLANK = '–';
