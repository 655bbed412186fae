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
