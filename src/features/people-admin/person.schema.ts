import { z } from 'zod';
import { ASSIGNABLE_ROLES } from '@/domain/access/roles';
import { PERSON_LIMITS } from '@/domain/organisation/person-facts';
import { STANDINGS } from '@/domain/organisation/standing';
import {
  chosenId,
  dayField,
  idField,
  optionalDay,
  optionalLine,
  requiredLine,
  versionField,
} from '@/server/action-kit/form-schemas';

const facts = z.object({
  fullName: requiredLine('Ghi họ và tên.', PERSON_LIMITS.fullName),
  code: optionalLine(PERSON_LIMITS.code),
  birthDate: optionalDay,
  joinedPartyOn: optionalDay,
  partyPosition: optionalLine(PERSON_LIMITS.partyPosition),
  workPosition: optionalLine(PERSON_LIMITS.workPosition),
});
const standing = z.enum(STANDINGS, 'Chọn diện sinh hoạt.');

export const addPersonSchema = facts.extend({ cellId: chosenId('Chọn chi bộ.'), standing, from: dayField });
export const changePersonSchema = facts.extend({ memberId: idField, version: versionField });
export const changeHomeSchema = z.object({
  memberId: idField,
  cellId: chosenId('Chọn chi bộ.'),
  standing,
  on: dayField,
});
export const leaveSchema = z.object({
  memberId: idField,
  on: dayField,
  why: requiredLine('Ghi lý do, ví dụ chuyển đi nơi khác.', 200),
});
export const giveRoleSchema = z.object({
  memberId: idField,
  role: z.enum(ASSIGNABLE_ROLES, 'Chọn vai trò.'),
  unitId: chosenId('Chọn đơn vị giữ vai trò.'),
  from: dayField,
});
export const endRoleSchema = z.object({ assignmentId: idField, on: dayField });
