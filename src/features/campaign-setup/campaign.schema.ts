import { z } from 'zod';
import { MAX_GRADES, MAX_SECTIONS, MIN_GRADES } from '@/domain/campaign/set-up';
import { MAX_ITEMS } from '@/domain/pledge/limits';
import { normaliseLine } from '@/domain/shared/normalise-text';
import {
  checked,
  dayField,
  idField,
  manyOf,
  optionalId,
  requiredLine,
  versionField,
} from '@/server/action-kit/form-schemas';

export const COLLECTIVE_KINDS = ['grassroots_committee', 'section_committee', 'cell', 'collective'] as const;

const dates = z.object({
  title: requiredLine('Ghi tên chiến dịch.', 300).transform(normaliseLine),
  startsOn: dayField,
  registrationDeadline: dayField,
  closesOn: dayField,
});
const rules = z.object({
  minItems: z.coerce
    .number('Ghi số việc ít nhất, ví dụ 3.')
    .int('Ghi số nguyên, ví dụ 3.')
    .min(1, 'Ít nhất một việc.')
    .max(MAX_ITEMS, `Nhiều nhất ${MAX_ITEMS} việc.`),
  obligesOfficial: checked,
  obligesProbationary: checked,
  obligesNonParty: checked,
  obligedUnitKinds: manyOf(COLLECTIVE_KINDS),
});
const seen = { campaignId: idField, version: versionField };

export const prepareCampaignSchema = dates.extend({
  ...rules.shape,
  year: z.coerce
    .number('Ghi năm bằng bốn chữ số.')
    .int('Ghi năm bằng bốn chữ số.')
    .min(2006, 'Năm này quá xa.')
    .max(2199, 'Năm này quá xa.'),
});
export const changeDatesSchema = dates.extend(seen);
export const changeRulesSchema = rules.extend(seen);

const ids = z
  .union([z.uuid().transform((id) => [id]), z.array(z.uuid())])
  .optional()
  .transform((chosen) => chosen ?? []);
const lines = z
  .union([z.string().transform((line) => [line]), z.array(z.string())])
  .optional()
  .transform((typed) => (typed ?? []).map((line) => line.trim()));
/** The fields of one name in the rows of a list; more rows than the form has come from elsewhere. */
const column = (rows: number, longest = 64) =>
  lines
    .refine(
      (all) => all.length <= rows,
      'Biểu mẫu này đã cũ hoặc bị thay đổi. Hãy tải lại trang rồi gửi lại.',
    )
    .refine((all) => all.every((line) => line.length <= longest), `Mỗi dòng nhiều nhất ${longest} ký tự.`);

/** `placedId` and `place` go together: the order typed beside what was chosen before. */
export const chooseBasisSchema = z.object({
  ...seen,
  directiveIds: ids,
  themeIds: ids,
  placedId: lines,
  place: lines,
});

/** A ticked box names the row in which it stands. */
const SECTION_ROWS = Array.from({ length: MAX_SECTIONS }, (_, index) => String(index));

export const changeSectionsSchema = z.object({
  ...seen,
  key: column(MAX_SECTIONS),
  place: column(MAX_SECTIONS),
  heading: column(MAX_SECTIONS, 200),
  hint: column(MAX_SECTIONS, 300),
  required: manyOf(SECTION_ROWS),
  afterWorks: manyOf(SECTION_ROWS),
});

export const changeScaleSchema = z.object({
  ...seen,
  key: column(MAX_GRADES),
  place: column(MAX_GRADES),
  grade: column(MAX_GRADES, 80).refine(
    (all) => all.filter(Boolean).length >= MIN_GRADES,
    `Thang kết quả có từ ${MIN_GRADES} đến ${MAX_GRADES} mức.`,
  ),
});

export const moveStateSchema = z.object({
  campaignId: idField,
  version: versionField,
  act: z.enum(['open', 'close', 'reopen']),
  reason: z.string().max(1000, 'Lý do dài quá 1.000 ký tự; hãy rút gọn.').default(''),
});

export const grantExtensionSchema = z.object({
  campaignId: idField,
  unitId: optionalId,
  memberId: optionalId,
  until: dayField,
  reason: requiredLine('Ghi lý do gia hạn.', 1000),
});
export const withdrawExtensionSchema = z.object({ extensionId: idField });
