import 'server-only';
import { formatDate } from '@/lib/format-date';
import { formatDateTime } from '@/lib/format-date-time';
import { baselineText, GROUP_WORDS, PLEDGE_STATE_WORDS, resultText, targetText } from '@/lib/pledge-words';
import { fromDbDate } from '@/server/db/calendar';
import { draftPayloadSchema } from '@/server/pledge/draft-payload';
import { toMeasure, toOptionalNumber } from '@/server/pledge/measure-columns';
import { BLANK, type DataRow } from '../data-section';
import { typedFields } from '../typed-fields';
import type { OwnRows } from './own-rows';

const AMENDMENT_WORDS = { draft: 'đang soạn', submitted: 'chờ duyệt', returned: 'trả lại' } as const;
export function listPledges({ pledges }: OwnRows): readonly DataRow[] {
  return pledges.map(({ code, state, stateSince, submittedOn, approvedOn, amendmentState, campaign }) => [
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

export function listVersions({ versions }: OwnRows): readonly DataRow[] {
  return versions.map((row) => [
    row.name,
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

export function listItems({ versions }: OwnRows): readonly DataRow[] {
  const rows = versions.flatMap(({ name, items }) => items.map((item) => ({ ...item, versionName: name })));
  return rows.map((row) => {
    const measure = toMeasure(row);
    const value = toOptionalNumber(row.confirmedValue);
    const confirmed = value === null ? null : resultText(measure, { value, reached: null });
    const done = row.confirmedDoneOn && `xong ngày ${dayText(row.confirmedDoneOn)}`;
    return [
      row.what,
      row.versionName,
      GROUP_WORDS[row.group],
      targetText(measure),
      baselineText(measure) ?? BLANK,
      dayText(row.dueOn),
      [confirmed, done].filter(Boolean).join(', ') || BLANK,
    ];
  });
}

/** A person's parts are the sections of the printed form. */
export function listParts({ versions }: OwnRows): readonly DataRow[] {
  return versions.flatMap(({ name, parts }) =>
    parts.map(({ heading, words }) => [heading ?? BLANK, name, words]),
  );
}

export function listDrafts({ pledges }: OwnRows): readonly DataRow[] {
  const rows = pledges.flatMap(({ draft, campaign }) => (draft ? [{ ...draft, campaign }] : []));
  return rows.flatMap(({ payload, campaign }) =>
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
