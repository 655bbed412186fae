import { ChangeHistory } from '@/components/change-history';
import { PledgeParts } from '@/components/pledge-parts';
import { PledgedItems } from '@/components/pledged-items';
import { ServedList } from '@/components/served-list';
import { Timeline } from '@/components/timeline';
import { VersionCompare } from '@/components/version-compare';
import { calendarDate } from '@/domain/shared/calendar-date';
import { PledgeRoad } from '@/features/my-pledge/components/pledge-road';
import type { Specimen } from '../specimen';
import { LONG_NAME, SENTENCE } from './long-words';

const DAY = calendarDate('2026-09-01');

const NOT_REPORTED = {
  state: 'in_progress' as const,
  latestNote: null,
  refusal: null,
  confirmation: null,
  confirmedValue: null,
  confirmedDoneOn: null,
  claimedOn: null,
};

const CHANGES = Array.from({ length: 12 }, (_, index) => ({
  id: String(index),
  at: new Date('2026-09-15T08:00:00+07:00'),
  actorName: index === 1 ? LONG_NAME : 'Kiều Nhật Khoa',
  onBehalfOfName: index === 2 ? 'Chi bộ ấp Vườn Sen' : null,
  action: 'unit.changed',
  subjectKind: 'unit',
  subjectId: 'don-vi',
  subjectName: null,
  before: { name: 'Chi bộ ấp Vườn' },
  after: { name: 'Chi bộ ấp Vườn Sen' },
}));

export const DOSSIERS: readonly Specimen[] = [
  {
    title: 'Đường đi của hồ sơ',
    shows: ['steps', 'timeline'],
    states: [
      {
        name: 'các bước',
        view: (
          <div className="grid gap-4">
            <PledgeRoad state="draft" />
            <PledgeRoad state="submitted" />
            <PledgeRoad state="approved" />
          </div>
        ),
      },
      {
        name: 'lịch sử',
        view: (
          <Timeline
            entries={[
              { id: '1', kind: 'done', what: 'Duyệt', who: 'Bùi Đức Đạt', when: '19:50 ngày 13/02/2026' },
              {
                id: '2',
                kind: 'back',
                what: 'Trả lại',
                who: LONG_NAME,
                when: '08:00 ngày 12/02/2026',
                words: SENTENCE,
              },
              { id: '3', kind: 'wait', what: 'Trình cam kết', when: '15:40 ngày 10/02/2026' },
            ]}
          />
        ),
      },
    ],
  },
  {
    title: 'Nội dung cam kết',
    shows: ['pledge-parts', 'pledged-items', 'version-compare', 'served-list'],
    states: [
      {
        name: 'các mục',
        view: (
          <PledgeParts
            parts={[
              { kind: 'section', sectionKey: 'tu-duong', heading: 'Tu dưỡng, rèn luyện', words: SENTENCE },
              {
                kind: 'pressing_issue',
                words: 'Rác thải còn đổ ven kênh ở một số đoạn đường.',
                responsible: 'Chi ủy',
                dueOn: DAY,
              },
              { kind: 'model', intent: 'build', words: 'Ngày thứ Bảy cùng dân', untilYear: 2028 },
            ]}
          />
        ),
      },
      {
        name: 'các việc',
        view: (
          <PledgedItems
            showsReports
            items={[
              {
                id: '1',
                ordinal: 1,
                what: SENTENCE,
                group: 'study',
                measure: {
                  kind: 'number',
                  unitLabel: 'buổi',
                  direction: 'at_least',
                  baseline: null,
                  target: 10,
                },
                dueOn: DAY,
                progress: NOT_REPORTED,
                status: { word: 'overdue', days: 14 },
              },
              {
                id: '2',
                ordinal: 2,
                what: 'Không dạy thêm sai quy định',
                group: 'exemplify',
                measure: { kind: 'yes_no' },
                dueOn: DAY,
                progress: NOT_REPORTED,
                status: { word: 'in-progress', days: 40 },
              },
            ]}
          />
        ),
      },
      {
        name: 'so sánh hai bản',
        view: (
          <VersionCompare
            heads={['Bản đang có hiệu lực', 'Bản điều chỉnh']}
            rows={[
              { key: '1', label: 'Việc 1', change: 'same', before: ['Giữ như cũ'], after: ['Giữ như cũ'] },
              {
                key: '2',
                label: 'Việc 2',
                change: 'changed',
                before: ['4 bài viết', 'Hạn 31/10/2026'],
                after: ['5 bài viết', 'Hạn 31/10/2026'],
              },
              { key: '3', label: 'Việc 3', change: 'removed', before: [SENTENCE], after: null },
              { key: '4', label: 'Việc 4', change: 'added', before: null, after: [SENTENCE] },
            ]}
          />
        ),
      },
      {
        name: 'văn bản, chuyên đề',
        view: (
          <ServedList
            directives={[{ id: '1', type: 'Chỉ thị', symbol: '05-CT/TW', abstract: SENTENCE }]}
            themes={[{ id: '1', title: SENTENCE, issuer: 'central' }]}
          />
        ),
      },
    ],
  },
  {
    title: 'Lịch sử thay đổi',
    shows: ['change-history', 'changed-fields'],
    states: [
      { name: 'nhiều', view: <ChangeHistory history={{ lines: CHANGES, isCut: true, listHref: '#' }} /> },
      { name: 'chưa có', view: <ChangeHistory history={{ lines: [], isCut: false, listHref: null }} /> },
    ],
  },
];
