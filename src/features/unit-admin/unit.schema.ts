import { z } from 'zod';
import {
  chosenId,
  dayField,
  idField,
  optionalLine,
  requiredLine,
  versionField,
} from '@/server/action-kit/form-schemas';

export const ADDED_KINDS = ['grassroots_committee', 'section_committee', 'cell', 'collective'] as const;

const PHONE = /^[+0-9][0-9 .()-]{5,24}$/;
const facts = z.object({
  name: requiredLine('Ghi tên đơn vị.', 200),
  code: optionalLine(40),
  contactName: optionalLine(120),
  contactPhone: optionalLine(25).refine(
    (text) => text === null || PHONE.test(text),
    'Số điện thoại chỉ gồm chữ số và dấu cách, ví dụ 0912 345 678.',
  ),
});

export const addUnitSchema = facts.extend({
  superiorId: idField,
  kind: z.enum(ADDED_KINDS, 'Chọn loại đơn vị.'),
  from: dayField,
});
export const changeUnitSchema = facts.extend({ unitId: idField, version: versionField });
export const moveUnitSchema = z.object({
  unitId: idField,
  superiorId: chosenId('Chọn đơn vị cấp trên mới.'),
  on: dayField,
});
export const closeUnitSchema = z.object({ unitId: idField, on: dayField });
