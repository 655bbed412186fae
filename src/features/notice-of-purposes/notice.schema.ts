import { z } from 'zod';

export const readNoticeSchema = z.object({
  noticeVersion: z.coerce.number().int().positive(),
  next: z.string().default(''),
});
