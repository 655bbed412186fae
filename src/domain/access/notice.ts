/** The wording of the notice of purposes; grows when its words change in meaning, and everybody reads it anew. */
export const NOTICE_VERSION = 1;

/** Says whether a person has yet to read the notice as it is worded now (handbook §10.2). */
export function mustReadNotice({ noticeRead }: { readonly noticeRead: number | null }): boolean {
  return noticeRead === null || noticeRead < NOTICE_VERSION;
}
