/** Limits of what is typed into a pledge, in characters unless said otherwise. */
export const WHAT_MIN = 8;
export const WHAT_MAX = 300;
export const UNIT_LABEL_MAX = 40;
export const MILESTONE_MAX = 300;
/** Words of a progress note. */
export const WORDS_MAX = 2000;
/** The reason of a return, a refusal or a taking back. */
export const REASON_MAX = 1000;
/** Items of one pledge. */
export const MAX_ITEMS = 12;
/** Words of one section of the printed form. */
export const SECTION_MAX = 2000;
/** Words of one part of a collective's pledge: a breakthrough, a pressing issue, a model. */
export const PART_MAX = 500;
export const RESPONSIBLE_MAX = 200;
/** Parts of one collective's pledge, of each kind (handbook §2.4). */
export const PART_LIMITS = {
  breakthrough: { min: 1, max: 5 },
  pressing_issue: { min: 0, max: 5 },
  model: { min: 0, max: 5 },
} as const;
/** How many years ahead a model may be planned. */
export const MODEL_YEARS = 10;
/** Why an approved pledge is amended: one line. */
export const AMENDMENT_REASON_MAX = 300;
