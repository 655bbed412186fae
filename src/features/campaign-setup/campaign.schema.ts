import { z } from 'zod';
import { MAX_GRADES, MAX_SECTIONS, MIN_GRADES } from '@/domain/campaign/set-up';
import {
  checked,
  dayField,
  idField,
  manyOf,
  optionalId,
  requiredLine,
  versionField,
} from '@/server/action-kit/form-schemas';

const MOST_ITEMS = 12;
export const COLLECTIVE_KINDS = ['grassroots_committee', 'section_committee', 'cell', 'collective'] as const;

const rules = z.object({
  title: requiredLine('Ghi tên chiến dịch.', 300),
  startsOn: dayField,
  registrationDeadline: dayField,
  closesOn: dayField,
  minItems: z.coerce
    .number('Ghi số việc ít nhất, ví dụ 3.')
    .int('Ghi số nguyên.')
    .min(1, 'Ít nhất một việc.')
    .max(MOST_ITEMS, `Nhiều nhất ${MOST_ITEMS} việc.`),
  obligesOfficial: checked,
  obligesProbationary: checked,
  obligesNonParty: checked,
  obligedUnitKinds: manyOf(COLLECTIVE_KINDS),
});

export const prepareCampaignSchema = rules.extend({
  year: z.coerce
    .number('Ghi năm bằng bốn chữ số.')
    .int()
    .min(2006, 'Năm này quá xa.')
    .max(2199, 'Năm này quá xa.'),
});
export const changeRulesSchema = rules.extend({ campaignId: idField, version: versionField });

const ids = z
  .union([z.uuid().transform((id) => [id]), z.array(z.uuid())])
  .optional()
  .transform((chosen) => chosen ?? []);
export const serveSchema = z.object({
  campaignId: idField,
  version: versionField,
  directiveIds: ids,
  themeIds: ids,
});

const lines = z
  .union([z.string().transform((line) => [line]), z.array(z.string())])
  .optional()
  .transform((typed) => (typed ?? []).map((line) => line.trim()));
const eachShort = (longest: number) =>
  lines.refine((all) => all.every((line) => line.length <= longest), `Mỗi dòng nhiều nhất ${longest} ký tự.`);

export const changeFormSchema = z.object({
  campaignId: idField,
  version: versionField,
  heading: eachShort(200),
  hint: eachShort(300),
  required: manyOf(Array.from({ length: MAX_SECTIONS }, (_, index) => String(index))),
  grade: eachShort(80).refine(
    (all) => all.filter(Boolean).length >= MIN_GRADES && all.filter(Boolean).length <= MAX_GRADES,
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
