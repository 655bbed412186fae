import { BasisTabs } from '@/components/basis-tabs';
import { Card } from '@/components/card';
import { Cell, DataTable, GroupRow, RowHead } from '@/components/data-table';
import { DefinitionList, SummaryList } from '@/components/definition-list';
import { Pager } from '@/components/pager';
import { Status } from '@/components/status';
import { TaskList, TaskRow } from '@/components/task-list';
import { routes } from '@/config/routes';
import { NO_FIGURES } from '@/domain/rollup/figures';
import { PeopleTable } from '@/features/unit-progress/components/people-table';
import { UnitTable } from '@/features/unit-progress/components/unit-table';
import type { PersonLine } from '@/features/unit-progress/person-line';
import type { Specimen } from '../specimen';
import { FORTY_FIVE, LONG_NAME, LONG_UNIT, SENTENCE } from './long-words';

type UnitLines = Parameters<typeof UnitTable>[0]['lines'];

const UNITS: UnitLines = FORTY_FIVE.map((index) => ({
  id: String(index),
  name: index === 3 ? LONG_UNIT : `Đảng bộ xã số ${index}`,
  kind: 'grassroots_committee',
  isReachable: index !== 2,
  contactName: null,
  contactPhone: null,
  figures:
    index === 4
      ? null
      : {
          ...NO_FIGURES,
          obliged: index === 5 ? 0 : 200 + index,
          registered: index === 5 ? 0 : 190,
          approved: index === 5 ? 0 : 150 + index,
          cellsObliged: 12,
          cellsComplete: index % 12,
          itemsDue: 140,
          itemsDueDone: 3 * index,
          itemsOverdue: index,
        },
  hiding: index === 4 ? 'small' : null,
  daysLate: index,
  isPastDeadline: true,
}));

const STATUSES: readonly PersonLine['status'][] = [
  'approved',
  'waiting',
  'returned',
  'not-submitted',
  'not-registered',
  'handed-in',
];

const PEOPLE: readonly PersonLine[] = FORTY_FIVE.map((index) => ({
  memberId: String(index),
  fullName: index === 2 ? LONG_NAME : `Nguyễn Thị Số ${index}`,
  cellId: 'chi-bo',
  cellName: LONG_UNIT,
  standing: index === 3 ? 'exempt' : index === 4 ? 'probationary' : 'official',
  isObliged: index !== 3,
  status: STATUSES[index % STATUSES.length] ?? 'approved',
  isHandedInLate: index % 7 === 0,
  isBehind: false,
  items: index % STATUSES.length === 0 ? 4 : 0,
  itemsDone: 2,
  itemsOverdue: 1,
  itemsWaiting: 1,
  dossierId: index % 2 === 0 ? String(index) : null,
  openingCode: null,
}));

export const TABLES: readonly Specimen[] = [
  {
    title: 'Bảng',
    shows: ['data-table', 'pager', 'basis-tabs'],
    states: [
      {
        name: 'đơn vị, 45 dòng: không áp dụng, dưới 5 người, tên dài',
        view: (
          <Card title="Theo đơn vị trực thuộc" flush>
            <UnitTable caption="Đơn vị" lines={UNITS} query="" />
          </Card>
        ),
      },
      {
        name: 'người, 45 dòng: mọi tình trạng',
        view: (
          <Card title="Cán bộ, đảng viên: 45" flush>
            <PeopleTable caption="Người" people={PEOPLE} />
          </Card>
        ),
      },
      {
        name: 'nhóm, ô chữ, chưa báo cáo',
        view: (
          <Card flush>
            <DataTable
              caption="Nhóm"
              columns={[{ head: 'Đơn vị' }, { head: 'Loại' }, { head: 'Số', isNumber: true }]}
            >
              <GroupRow span={3}>Đảng bộ xã Gò Sen</GroupRow>
              <tr>
                <RowHead>{LONG_UNIT}</RowHead>
                <Cell label="Loại">
                  <Status kind="none" text="chưa báo cáo" />
                </Cell>
                <Cell label="Số" isNumber>
                  –
                </Cell>
              </tr>
            </DataTable>
          </Card>
        ),
      },
      { name: 'trang đầu', view: <Pager page={1} pages={12} hrefOf={(page) => `#${page}`} /> },
      { name: 'trang giữa', view: <Pager page={5} pages={12} hrefOf={(page) => `#${page}`} /> },
      { name: 'các danh mục', view: <BasisTabs active={routes.themes} /> },
    ],
  },
  {
    title: 'Danh sách',
    shows: ['task-list', 'definition-list'],
    states: [
      {
        name: 'đường dẫn, đang mở, chỉ đọc',
        view: (
          <TaskList>
            <TaskRow title="Nguyễn Thị Hạnh" meta="Báo kết quả việc 2" aside="10 ngày" href="#" />
            <TaskRow
              title={LONG_NAME}
              meta={SENTENCE}
              aside={<Status kind="wait" text="chờ duyệt" />}
              href="#"
              isCurrent
            />
            <TaskRow title={LONG_UNIT} aside="31/12" />
          </TaskList>
        ),
      },
      {
        name: 'điều ghi ngắn',
        view: (
          <DefinitionList
            entries={[
              { term: 'Cần đạt', value: '1.000.000 đồng' },
              { term: 'Năm trước', value: 'không có' },
              { term: 'Xác nhận', value: '–' },
            ]}
          />
        ),
      },
      {
        name: 'câu trả lời, có chỗ sai',
        view: (
          <SummaryList
            rows={[
              { term: 'Việc làm', value: SENTENCE, href: '#' },
              { term: 'Hạn', value: '32/13/2026', href: '#', error: 'Ngày này không có trong lịch.' },
            ]}
          />
        ),
      },
    ],
  },
];
