import { isOwnAddress, routes } from '@/config/routes';
import { NOTICE_VERSION } from '@/domain/access/notice';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { readNoticeSchema } from '../notice.schema';

type NoticeRefusalCode = 'notice.newer';

/**
 * Notes that a person has read the notice in the wording that was shown. It is no consent and changes nothing; the dated
 * row, which nobody may alter, is its own record, so there is no event beside it.
 */
export const readNoticeUseCase = defineUseCase<typeof readNoticeSchema, NoticeRefusalCode>({
  name: 'notice.read',
  input: readNoticeSchema,
  permission: 'data.own',
  at: async ({ actor }) => ({ kind: 'own', memberId: actor.memberId }),
  effect: 'again',
  records: null,
  async run({ tx, actor, now }, { noticeVersion, next }) {
    if (noticeVersion !== NOTICE_VERSION) return refuse('notice.newer');
    await tx.noticeReading.createMany({
      data: { memberId: actor.memberId, noticeVersion, at: now },
      skipDuplicates: true,
    });
    return ok({ about: [], goTo: isOwnAddress(next) ? next : routes.home });
  },
  refusals: () => 'Thông báo vừa có bản mới. Đồng chí hãy tải lại trang để đọc bản mới.',
});
