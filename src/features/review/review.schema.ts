import { z } from 'zod';
import { REASON_MAX } from '@/domain/pledge/limits';
import { IN_ROW_MAX } from './paging';

/** An id that cannot be one is answered like an unknown one; nobody can mend a hidden field. */
const id = z.string().catch('');
/** A version that cannot be one is answered like an old one. */
const version = z.coerce.number().int().catch(-1);

const NUMBER_TEXT_MAX = 40;

function reasonFor(what: string) {
  return z
    .string(`Ghi lý do ${what}.`)
    .trim()
    .min(1, `Ghi lý do ${what}.`)
    .max(REASON_MAX, `Lý do dài quá ${REASON_MAX} ký tự; hãy rút gọn.`);
}

export const approvePledgeSchema = z.object({ pledgeId: id, version });

export const sendBackPledgeSchema = z.object({
  pledgeId: id,
  version,
  reason: reasonFor('trả lại, để người viết biết cần sửa gì'),
  /** Empty: the reason is about the whole dossier. */
  itemId: id,
});

export const takeBackApprovalSchema = z.object({
  pledgeId: id,
  version,
  reason: reasonFor('thu hồi việc duyệt'),
});

export const confirmResultSchema = z.object({
  itemId: id,
  version,
  /** For a number, as typed. */
  value: z.string().max(NUMBER_TEXT_MAX, 'Số xác nhận dài quá 40 ký tự.').optional(),
  /** For the other measures. */
  reached: z.literal('yes').optional().catch(undefined),
});

export const refuseResultSchema = z.object({
  itemId: id,
  version,
  reason: reasonFor('chưa xác nhận, để người báo biết cần bổ sung gì'),
});

export const takeBackConfirmationSchema = z.object({
  itemId: id,
  version,
  reason: reasonFor('thu hồi xác nhận'),
});

const NOTHING_TICKED = 'Đồng chí chưa tích hồ sơ nào. Tích “Đồng ý duyệt hồ sơ này” ở hồ sơ đã đọc.';

/** Where the summary of errors leads when nothing was ticked: the first dossier, no box being more wrong than another. */
export const FIRST_IN_ROW = 'first';

export const approveReadPledgesSchema = z
  .object({
    /** Proofs of opening, one for each ticked dossier. */
    opened: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .transform((typed) => [...new Set([typed ?? []].flat())]),
    /** Where reading goes on: the page of the inbox, counted from 1. */
    page: z.coerce.number().int().min(1).max(10_000).catch(1),
  })
  .refine(({ opened }) => opened.length > 0, { path: [FIRST_IN_ROW], message: NOTHING_TICKED })
  .refine(({ opened }) => opened.length <= IN_ROW_MAX, {
    path: [FIRST_IN_ROW],
    message: `Mỗi lần duyệt nhiều nhất ${IN_ROW_MAX} hồ sơ.`,
  });
