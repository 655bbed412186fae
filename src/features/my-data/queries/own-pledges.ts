import 'server-only';
import { formatDate } from '@/lib/format-date';
import { formatDateTime } from '@/lib/format-date-time';
import { baselineText, GROUP_WORDS, PLEDGE_STATE_WORDS, resultText, targetText } from '@/lib/pledge-words';
import { fromDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { draftPayloadSchema } from '@/server/pledge/draft-payload';
import { MEASURE_FIELDS, toMeasure, toOptionalNumber } from '@/server/pledge/measure-columns';
import { BLANK, type DataRow } from '../data-section';
import { typedFields } from '../typed-fields';

const AMENDMENT_WORDS = { draft: 'đang soạn', submitted: 'chờ duyệt', returned: 'trả lại' } as const;
/** What names the version that a row belongs to. */
export const OF_VERSION = {
  ordinal: true,
  pledge: { select: { code: true, campaign: { select: { year: true } } } },
} as const;
const NEWEST_YEAR = { pledge: { campaign: { year: 'desc' } } } as const;

type OfVersion = {
  readonly ordinal: number;
  readonly pledge: { readonly code: string | null; readonly campaign: { readonly year: number } };
};

/** "CK-26-0147, bản 2". */
export function versionText({ ordinal, pledge }: OfVersion): string {
  return `${pledge.code ?? `năm ${pledge.campaign.year}`}, bản ${ordinal}`;
}

export async function listPledges({ tx, actor }: Scope): Promise<readonly DataRow[]> {
  const rows = await tx.pledge.findMany({
    where: { memberId: actor.memberId },
    orderBy: { campaign: { year: 'desc' } },
    select: {
      code: true,
      state: true,
      stateSince: true,
      submittedOn: true,
      approvedOn: true,
      amendmentState: true,
      campaign: { select: { year: true } },
    },
  });
  return rows.map(({ code, state, stateSince, submittedOn, approvedOn, amendmentState, campaign }) => [
    String(campaign.year),
    code ?? BLANK,
    amendmentState
      ? `${PLEDGE_STATE_WORDS[state].text}; bản điều chỉnh ${AMENDMENT_WORDS[amendmentState]}`
      : PLEDGE_STATE_WORDS[state].text,
    formatDateTime(stateSince),
    dayText(submittedOn),
    dayText(approvedOn),
  ]);
}

export async function listVersions({ tx, actor }: Scope): Promise<readonly DataRow[]> {
  const rows = await tx.pledgeVersion.findMany({
    where: { pledge: { memberId: actor.memberId } },
    orderBy: [NEWEST_YEAR, { ordinal: 'desc' }],
    select: {
      ...OF_VERSION,
      submittedAt: true,
      enteredByName: true,
      confirmedBy: true,
      confirmedOn: true,
      inForceFrom: true,
      inForceTo: true,
    },
  });
  return rows.map((row) => [
    versionText(row),
    formatDateTime(row.submittedAt),
    row.enteredByName ? `${row.enteredByName}${entryText(row)}` : BLANK,
    row.inForceFrom
      ? `từ ${dayText(row.inForceFrom)}${row.inForceTo ? ` đến trước ${dayText(row.inForceTo)}` : ''}`
      : BLANK,
  ]);
}

type Entry = { readonly confirmedBy: 'member' | 'paper' | null; readonly confirmedOn: Date | null };

function entryText({ confirmedBy, confirmedOn }: Entry): string {
  if (!confirmedBy) return ', đồng chí chưa xác nhận';
  const how = confirmedBy === 'paper' ? 'có bản giấy ký' : 'đồng chí xác nhận';
  return `, ${how} ngày ${dayText(confirmedOn)}`;
}

export async function listItems({ tx, actor }: Scope): Promise<readonly DataRow[]> {
  const rows = await tx.pledgeItem.findMany({
    where: { pledge: { memberId: actor.memberId } },
    orderBy: [NEWEST_YEAR, { version: { ordinal: 'desc' } }, { ordinal: 'asc' }],
    select: {
      what: true,
      group: true,
      dueOn: true,
      confirmedValue: true,
      confirmedDoneOn: true,
      ...MEASURE_FIELDS,
      version: { select: OF_VERSION },
    },
  });
  return rows.map((row) => {
    const measure = toMeasure(row);
    const value = toOptionalNumber(row.confirmedValue);
    const confirmed = value === null ? null : resultText(measure, { value, reached: null });
    const done = row.confirmedDoneOn && `xong ngày ${dayText(row.confirmedDoneOn)}`;
    return [
      row.what,
      versionText(row.version),
      GROUP_WORDS[row.group],
      targetText(measure),
      baselineText(measure) ?? BLANK,
      dayText(row.dueOn),
      [confirmed, done].filter(Boolean).join(', ') || BLANK,
    ];
  });
}

/** A person's parts are the sections of the printed form. */
export async function listParts({ tx, actor }: Scope): Promise<readonly DataRow[]> {
  const rows = await tx.pledgePart.findMany({
    where: { pledge: { memberId: actor.memberId } },
    orderBy: [NEWEST_YEAR, { version: { ordinal: 'desc' } }, { ordinal: 'asc' }],
    select: { heading: true, words: true, version: { select: OF_VERSION } },
  });
  return rows.map(({ heading, words, version }) => [heading ?? BLANK, versionText(version), words]);
}

export async function listDrafts({ tx, actor }: Scope): Promise<readonly DataRow[]> {
  const rows = await tx.pledgeDraft.findMany({
    where: { pledge: { memberId: actor.memberId } },
    orderBy: { updatedAt: 'desc' },
    select: { payload: true, pledge: { select: { campaign: { select: { year: true } } } } },
  });
  return rows.flatMap(({ payload, pledge: { campaign } }) =>
    typedFields(draftPayloadSchema.parse(payload)).map(({ place, field, typed }) => [
      `Năm ${campaign.year}, ${place}`,
      field,
      typed,
    ]),
  );
}

function dayText(date: Date | null): string {
  return date ? formatDate(fromDbDate(date)) : BLANK;
}
