import { ButtonLink } from '@/components/button-link';
import { Card } from '@/components/card';
import { ConfirmationPanel } from '@/components/confirmation-panel';
import { EmptyState } from '@/components/empty-state';
import { ErrorView } from '@/components/error-view';
import { Icon } from '@/components/icon';
import { JustDone } from '@/components/just-done';
import { Mark } from '@/components/mark';
import { Notice } from '@/components/notice';
import { BackLink, Breadcrumbs, PageHead } from '@/components/page-head';
import { NotFoundView } from '@/components/state-view';
import { Status } from '@/components/status';
import { Kbd, Tag } from '@/components/tag';
import { WholeWords } from '@/components/whole-words';
import { WhySeen } from '@/components/why-seen';
import { calendarDate } from '@/domain/shared/calendar-date';
import { itemStatusWord, PLEDGE_STATE_WORDS } from '@/lib/pledge-words';
import { ErrorWithRetry } from '../form-in';
import type { Specimen } from '../specimen';
import { LONG_UNIT, SENTENCE } from './long-words';

const DAY = calendarDate('2026-09-01');

const ITEM_STATUSES = [
  itemStatusWord({ word: 'done', on: DAY }),
  itemStatusWord({ word: 'waiting', since: DAY, days: 12 }),
  itemStatusWord({ word: 'overdue', days: 77 }),
  itemStatusWord({ word: 'due-soon', days: 3 }),
  itemStatusWord({ word: 'in-progress', days: 90 }),
];

export const WORDS: readonly Specimen[] = [
  {
    title: 'Số, ký hiệu không ngắt dòng',
    shows: ['whole-words'],
    states: [
      {
        name: 'ở cột hẹp',
        view: (
          <p className="max-w-48">
            <WholeWords text="Báo cáo số 873-BC/HU sơ kết Kết luận số 01-KL/TW, mã CK-26-0147, gọi 0912 345 678." />
          </p>
        ),
      },
    ],
  },
  {
    title: 'Trạng thái, nhãn, biểu tượng',
    shows: ['status', 'tag', 'icon', 'mark'],
    states: [
      {
        name: 'cam kết',
        view: (
          <p className="flex flex-wrap gap-x-5">
            {Object.values(PLEDGE_STATE_WORDS).map((word) => (
              <Status key={word.text} {...word} />
            ))}
            <Status kind="none" text="chưa báo cáo" />
          </p>
        ),
      },
      {
        name: 'việc',
        view: (
          <p className="flex flex-wrap gap-x-5">
            {ITEM_STATUSES.map((word) => (
              <Status key={word.text} {...word} />
            ))}
          </p>
        ),
      },
      {
        name: 'nhãn, phím, biểu tượng, dấu hiệu',
        view: (
          <p className="flex flex-wrap items-center gap-x-4">
            <Tag>Nêu gương</Tag> <Tag>nộp muộn</Tag> <Kbd>j</Kbd> <Kbd>Enter</Kbd> <Icon name="phone" />
            <Icon name="next" /> <Icon name="previous" /> <Icon name="info" /> <Mark />
          </p>
        ),
      },
    ],
  },
  {
    title: 'Đầu trang',
    shows: ['page-head'],
    states: [
      { name: 'chỉ tên', view: <PageHead title="Việc của tôi" /> },
      {
        name: 'tên dài, đường dẫn, nút',
        view: (
          <>
            <Breadcrumbs crumbs={[{ label: 'Đảng bộ huyện Sen Hồng', href: '#' }, { label: LONG_UNIT }]} />
            <PageHead
              title={`${LONG_UNIT}, năm 2026`}
              sub="Tính đến 08:15 ngày 15/09/2026"
              actions={
                <ButtonLink href="#" tone="quiet" slim>
                  Xem tại ngày khác
                </ButtonLink>
              }
            />
          </>
        ),
      },
      { name: 'đường về', view: <BackLink href="#">Danh sách chờ</BackLink> },
    ],
  },
  {
    title: 'Lời nhắn',
    shows: ['notice', 'just-done', 'confirmation-panel', 'why-seen'],
    states: [
      { name: 'thường', view: <Notice>{SENTENCE}</Notice> },
      {
        name: 'cần chú ý',
        view: (
          <Notice kind="warn" title="Kết quả báo chưa được xác nhận">
            {SENTENCE}
          </Notice>
        ),
      },
      { name: 'đã xong', view: <JustDone done="sua" words={{ sua: 'Đã lưu thay đổi.' }} /> },
      {
        name: 'đã trình, có mã',
        view: (
          <ConfirmationPanel title="Đã trình cam kết năm 2026" reference="CK-26-0147">
            3 việc · nộp muộn
          </ConfirmationPanel>
        ),
      },
      {
        name: 'vì sao xem được',
        view: (
          <WhySeen
            grounds={[{ because: 'Bí thư chi bộ', sees: ['nội dung cam kết', 'kết quả đã báo'] }]}
            withheld={['bản nháp']}
          />
        ),
      },
    ],
  },
  {
    title: 'Không có gì, không tìm thấy, trục trặc',
    shows: ['empty-state', 'state-view', 'error-view', 'card'],
    states: [
      {
        name: 'danh sách trống',
        view: (
          <EmptyState
            title="Không còn hồ sơ nào chờ đồng chí"
            text="Khi có cam kết được trình, hồ sơ sẽ hiện ở đây, cũ nhất lên trước."
            action={<ButtonLink href="#">Về Việc của tôi</ButtonLink>}
          />
        ),
      },
      { name: 'không tìm thấy', view: <NotFoundView homeHref="#" /> },
      { name: 'trục trặc', view: <ErrorView homeHref="#" /> },
      { name: 'trục trặc, có mã và nút', view: <ErrorWithRetry /> },
      {
        name: 'thẻ, tên dài',
        view: (
          <Card title={`Tập thể ${LONG_UNIT}`} sub={SENTENCE} aside={<Status kind="wait" text="Chờ duyệt" />}>
            <p>{SENTENCE}</p>
          </Card>
        ),
      },
    ],
  },
];
