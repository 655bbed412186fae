import type { CalendarDate } from '@/domain/shared/calendar-date';

/** What a pledge says besides its items: sections of the printed form (handbook §2.1) and a collective's own (§2.4). */
export const PART_KINDS = ['section', 'breakthrough', 'pressing_issue', 'model'] as const;

export type PartKind = (typeof PART_KINDS)[number];

/** What only a collective writes; a section is only a person's. */
export type CollectivePartKind = Exclude<PartKind, 'section'>;

/** Built anew, kept going, or taken over from elsewhere. */
export const MODEL_INTENTS = ['build', 'keep', 'replicate'] as const;

export type ModelIntent = (typeof MODEL_INTENTS)[number];

/** A section of the form with the heading that it had when it was handed in. */
export type PledgeSection = {
  readonly kind: 'section';
  readonly sectionKey: string;
  readonly heading: string;
  readonly words: string;
};

export type Breakthrough = { readonly kind: 'breakthrough'; readonly words: string };

export type PressingIssue = {
  readonly kind: 'pressing_issue';
  readonly words: string;
  readonly responsible: string;
  readonly dueOn: CalendarDate;
};

/** Models run beyond one year: "2 mô hình tiêu biểu năm 2022 và giai đoạn 2022-2025" (handbook §2.4). */
export type PledgedModel = {
  readonly kind: 'model';
  readonly intent: ModelIntent;
  readonly words: string;
  readonly untilYear: number;
};

export type PledgePartContent = PledgeSection | Breakthrough | PressingIssue | PledgedModel;
