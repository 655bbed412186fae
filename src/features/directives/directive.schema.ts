import { z } from 'zod';
import { RELATION_KINDS } from '@/domain/directive/directive';
import { parseDocumentNumber } from '@/domain/directive/document-number';
import { isDocumentTypeName, typesOfSymbol } from '@/domain/directive/document-types';
import { isMarkedSecret } from '@/domain/directive/is-marked-secret';
import {
  checked,
  chosenId,
  idField,
  optionalDay,
  optionalId,
  optionalLine,
  requiredLine,
  versionField,
} from '@/server/action-kit/form-schemas';
import { uploadedFile } from '@/server/action-kit/uploaded-file';

const SECRET =
  'Văn bản có dấu chỉ độ mật không được nhập vào hệ thống này. Hãy quản lý theo chế độ văn bản mật.';
const NOT_SECRET = 'Hãy xác nhận đây không phải văn bản mật; văn bản mật không được nhập vào hệ thống này.';

const documentNumber = z
  .string()
  .default('')
  .transform((text, context) => {
    const read = parseDocumentNumber(text);
    if (read.ok && read.value.agencySymbol !== null) return { ...read.value, typed: text };
    context.addIssue({ code: 'custom', message: numberSentence(read.ok ? 'no-agency' : read.code) });
    return z.NEVER;
  });

function numberSentence(problem: 'no-agency' | 'number.empty' | 'number.unreadable'): string {
  switch (problem) {
    case 'number.empty':
      return 'Ghi số, ký hiệu của văn bản, ví dụ 01-KL/TW.';
    case 'number.unreadable':
      return 'Chưa đọc được số, ký hiệu này. Ghi theo mẫu số-loại/cơ quan, ví dụ 05-CT/TW; bản dự thảo ghi -KL/HU.';
    case 'no-agency':
      return 'Ghi đủ ký hiệu cơ quan ban hành sau dấu gạch chéo, ví dụ 05-CT/TW.';
  }
}

const facts = z.object({
  number: documentNumber,
  type: z.string().default(''),
  issuer: requiredLine('Ghi cơ quan ban hành, ví dụ Bộ Chính trị.'),
  term: optionalLine(60),
  issuedOn: optionalDay,
  abstract: requiredLine('Ghi trích yếu: văn bản nói về việc gì.', 1000),
  notSecret: checked.refine((value) => value, NOT_SECRET),
});

/** The type follows from the symbol where it can; Quyết định and Quy định have to be told apart. */
function withType<Facts extends z.output<typeof facts>>(input: Facts, context: z.RefinementCtx) {
  if (isMarkedSecret(input.abstract) || isMarkedSecret(input.number.typed)) {
    context.addIssue({ code: 'custom', path: ['abstract'], message: SECRET });
    return z.NEVER;
  }
  const { typeSymbol, typeName } = input.number;
  const possible = typesOfSymbol(typeSymbol);
  const chosen =
    [input.type, typeName ?? '', possible.length === 1 ? (possible[0] ?? '') : ''].find(Boolean) ?? '';
  const isKnown = isDocumentTypeName(chosen) && (possible.length === 0 || possible.includes(chosen));
  if (isKnown) return { ...input, type: chosen };
  context.addIssue({ code: 'custom', path: ['type'], message: typeSentence(typeSymbol, possible) });
  return z.NEVER;
}

function typeSentence(symbol: string, possible: readonly string[]): string {
  if (possible.length === 0) return 'Chọn loại văn bản.';
  return `Ký hiệu ${symbol} là của ${possible.join(' hoặc ')}. Hãy chọn đúng loại.`;
}

export const registerDirectiveSchema = z
  .object({ unitId: chosenId('Chọn văn bản vào sổ của đơn vị nào.') })
  .extend(facts.shape)
  .transform(withType);
export const changeDirectiveSchema = facts
  .extend({ directiveId: idField, version: versionField, unitId: optionalId })
  .transform(withType);

export const relateSchema = z.object({
  directiveId: idField,
  kind: z.enum(RELATION_KINDS, 'Chọn quan hệ với văn bản kia.'),
  otherId: chosenId('Chọn văn bản kia.'),
});
export const unrelateSchema = z.object({
  directiveId: idField,
  otherId: idField,
  kind: z.enum(RELATION_KINDS),
});

export const addScanSchema = z.object({
  directiveId: idField,
  scan: uploadedFile().refine(({ name }) => !isMarkedSecret(name), SECRET),
  notSecret: checked.refine((value) => value, NOT_SECRET),
});
export const removeScanSchema = z.object({ directiveId: idField, scanId: idField });
