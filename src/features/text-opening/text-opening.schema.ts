import { z } from 'zod';
import { MAX_OPENING_REASON, MIN_OPENING_REASON, OPENING_GROUNDS } from '@/domain/access/text-opening';
import { readPledgeCode } from '@/domain/pledge/pledge-code';
import { requiredLine } from '@/server/action-kit/form-schemas';

export const openTextSchema = z.object({
  code: requiredLine('Ghi mã trên bản cam kết, ví dụ CK-26-0147.', 40).transform((typed, context) => {
    const code = readPledgeCode(typed);
    if (code) return code;
    context.addIssue({ code: 'custom', message: 'Mã có dạng CK-26-0147. Đồng chí xem lại trên bản giấy.' });
    return z.NEVER;
  }),
  ground: z.enum(OPENING_GROUNDS, 'Chọn lý do mở.'),
  reason: requiredLine('Ghi rõ việc gì, theo kế hoạch hay kiến nghị nào.', MAX_OPENING_REASON).pipe(
    z.string().min(MIN_OPENING_REASON, 'Ghi rõ hơn một chút, để người có bản cam kết hiểu vì sao.'),
  ),
});
