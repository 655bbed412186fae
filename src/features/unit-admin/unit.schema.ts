import { z } from 'zod';
import { PHONE_PATTERN, UNIT_LIMITS } from '@/domain/organisation/unit-facts';
import { ADDED_KINDS } from '@/domain/organisation/unit-kind';
import {
  chosenId,
  dayField,
  idField,
  optionalLine,
  requiredLine,
  versionField,
} from '@/server/action-kit/form-schemas';

const facts = z.object({
  name: requiredLine('Ghi tên đơn vị.', UNIT_LIMITS.name),
  code: optionalLine(UNIT_LIMITS.code),
  contactName: optionalLine(UNIT_LIMITS.contactName),
  contactPhone: optionalLine(UNIT_LIMITS.contactPhone).refine(
    (text) => text === null || PHONE_PATTERN.test(text),
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
