import { A_DAY, actAs, readAs } from '@tests/support/act-as';
import { expectWalledOff } from '@tests/support/expect-walled-off';
import { aSmallDistrict, type PersonKey, type SmallDistrict } from '@tests/support/small-district';
import { beforeEach, describe, expect, it } from 'vitest';
import { mustReadNotice, NOTICE_VERSION } from '@/domain/access/notice';
import { noticeParts } from '@/features/notice-of-purposes/notice-words';
import { findNotice } from '@/features/notice-of-purposes/queries/find-notice';
import { readNoticeUseCase } from '@/features/notice-of-purposes/use-cases/read-notice';

let district: SmallDistrict;
beforeEach(async () => {
  district = await aSmallDistrict();
});

const LATER = new Date('2026-02-11T10:00:00+07:00');
const readIt = (who: PersonKey, fields = {}, at = A_DAY) =>
  actAs(district, who)(readNoticeUseCase, { noticeVersion: String(NOTICE_VERSION), ...fields }, { at });
const mustRead = (who: PersonKey) => readAs(district, who, async ({ actor }) => mustReadNotice(actor));

describe('the notice of purposes', () => {
  it('is read once, with the time kept, and leads on to where the person was going', async () => {
    expect(await mustRead('hanh')).toBe(true);
    const next = '/cam-ket?nam=2026';
    expect(await readIt('hanh', { next })).toMatchObject({ kind: 'done', outcome: { goTo: next } });
    expect(await mustRead('hanh')).toBe(false);
    expect(await mustRead('nam')).toBe(true);
    expect(await readIt('hanh', { next: '//elsewhere.example' }, LATER)).toMatchObject({
      outcome: { goTo: '/' },
    });
    expect(await district.owner.noticeReading.findMany()).toEqual([
      { memberId: district.people.hanh.memberId, noticeVersion: NOTICE_VERSION, at: A_DAY },
    ]);
    expect((await readAs(district, 'hanh', findNotice))?.readAt).toEqual(A_DAY);
  });

  it('is read by everybody alike, and leaves no event beside its own row', async () => {
    for (const who of Object.keys(district.people) as PersonKey[])
      expect(await readIt(who), who).toMatchObject({ kind: 'done' });
    expect(await district.owner.noticeReading.count()).toBe(Object.keys(district.people).length);
    expect(await district.owner.auditEvent.count()).toBe(0);
  });

  it('counts as read only in the wording that was on the page', async () => {
    for (const noticeVersion of [NOTICE_VERSION + 1, NOTICE_VERSION + 7])
      expect(await readIt('hanh', { noticeVersion: String(noticeVersion) })).toMatchObject({
        code: 'notice.newer',
      });
    expect(await readIt('hanh', { noticeVersion: 'một' })).toMatchObject({ kind: 'invalid' });
    expect(await mustRead('hanh')).toBe(true);
  });

  it('waits until the first password was changed', async () => {
    await district.owner.account.updateMany({ data: { mustChangePassword: true } });
    expect(await readIt('hanh')).toEqual({ kind: 'forbidden' });
  });

  it('is read in nobody else’s name, and a reading is neither changed nor taken away', async () => {
    const other = { memberId: district.people.nam.memberId, noticeVersion: 1, at: A_DAY };
    await expectWalledOff(district, 'hanh', ({ tx }) =>
      tx.noticeReading.createMany({ data: other }).then(({ count }) => count),
    );
    await readIt('hanh');
    await expectWalledOff(district, 'hanh', ({ tx }) =>
      tx.noticeReading.updateMany({ data: { at: LATER } }).then(({ count }) => count),
    );
    await expectWalledOff(district, 'hanh', ({ tx }) =>
      tx.noticeReading.deleteMany().then(({ count }) => count),
    );
    expect(await readAs(district, 'que', ({ tx }) => tx.noticeReading.count())).toBe(0);
  });

  it('names who holds the data and the law, claims no article, and asks for no agreement', async () => {
    const page = await readAs(district, 'hanh', findNotice);
    const words = JSON.stringify(page && noticeParts(page));
    expect(words).toContain('Huyện ủy Sen Hồng giữ dữ liệu này');
    expect(words).toContain('91/2025/QH15');
    expect(words).not.toMatch(/đồng ý|chấp thuận|Điều \d/i);
  });
});
