import { PageHead } from '@/components/page-head';
import { Status } from '@/components/status';
import { TaskList, TaskRow } from '@/components/task-list';
import { routes } from '@/config/routes';
import { formatNumber } from '@/lib/format-number';
import type { AdministrationPage } from '../queries/administration-page';

type Step = {
  readonly title: string;
  readonly meta: string;
  readonly href: string;
  readonly isDone: boolean;
};

/** The administrator's way in: what is missing first, then everything that is kept here. */
export function AdministrationView({ page }: { readonly page: AdministrationPage }) {
  const steps = stepsOf(page);
  const left = steps.filter(({ isDone }) => !isDone).length;
  return (
    <div className="grid gap-6">
      <div>
        <PageHead
          title="Quản trị"
          sub={
            left === 0
              ? 'Đơn vị, con người và tài khoản'
              : `Còn ${left}/${steps.length} bước để cơ quan bắt đầu dùng`
          }
        />
      </div>
      {left > 0 && (
        <section aria-labelledby="bat-dau" className="grid gap-3">
          <h2 id="bat-dau" className="text-lg">
            Bắt đầu
          </h2>
          <TaskList>
            {steps.map((step) => (
              <TaskRow
                key={step.title}
                href={step.href}
                title={step.title}
                meta={step.meta}
                aside={<Status {...(step.isDone ? DONE : TO_DO)} />}
              />
            ))}
          </TaskList>
        </section>
      )}
      <section aria-labelledby="quan-ly" className="grid gap-3">
        <h2 id="quan-ly" className="text-lg">
          Quản lý
        </h2>
        <TaskList>
          <TaskRow
            href={routes.unitsKept}
            title="Đơn vị"
            meta={`${formatNumber(page.units)} đơn vị, ${formatNumber(page.cells)} chi bộ`}
          />
          <TaskRow href={routes.people} title="Cán bộ, đảng viên" meta={peopleText(page)} />
          <TaskRow
            href={routes.workbooks}
            title="Nhập từ tệp Excel"
            meta="thêm, sửa, chuyển nhiều đơn vị và nhiều người cùng lúc"
          />
          <TaskRow href={routes.roles} title="Vai trò" meta={secretariesText(page)} />
          <TaskRow
            href={routes.changes}
            title="Nhật ký thay đổi"
            meta="ai đã sửa gì, khi nào, trước và sau ra sao"
          />
        </TaskList>
      </section>
    </div>
  );
}

function peopleText({ people, peopleWithoutAccount: without }: AdministrationPage): string {
  if (people === 0) return 'chưa có ai sinh hoạt ở chi bộ nào';
  const accounts =
    without === 0 ? 'ai cũng có tài khoản' : `${formatNumber(without)} người chưa có tài khoản`;
  return `${formatNumber(people)} người đang sinh hoạt, ${accounts}`;
}

function secretariesText({ cells, cellsWithoutSecretary: without }: AdministrationPage): string {
  if (cells === 0) return 'ai làm được gì, ở đơn vị nào';
  if (without === 0) return 'chi bộ nào cũng có bí thư, chi ủy';
  return `${formatNumber(without)} chi bộ chưa có bí thư, chi ủy`;
}

const DONE = { kind: 'done', text: 'đã có' } as const;
const TO_DO = { kind: 'wait', text: 'cần làm' } as const;

function stepsOf(page: AdministrationPage): readonly Step[] {
  return [
    {
      title: 'Thêm đơn vị',
      meta: 'đảng bộ cơ sở, chi bộ, tập thể ngoài Đảng; có nhiều thì nhập từ tệp Excel',
      href: routes.unitsKept,
      isDone: page.cells > 0,
    },
    {
      title: 'Thêm cán bộ, đảng viên',
      meta: 'vào từng chi bộ; có nhiều thì nhập từ tệp Excel',
      href: routes.people,
      isDone: page.people > 0,
    },
    {
      title: 'Giao vai trò bí thư, chi ủy',
      meta: 'chi bộ chưa có thì cam kết do cấp trên duyệt',
      href: routes.roles,
      isDone: page.cells > 0 && page.cellsWithoutSecretary < page.cells,
    },
    {
      title: 'Giao vai trò Ban Tuyên giáo',
      meta: 'người phụ trách chiến dịch',
      href: routes.people,
      isDone: page.campaignOfficers > 0,
    },
    {
      title: 'Cấp phiếu đăng nhập',
      meta: 'cho từng người hoặc cả chi bộ',
      href: routes.people,
      isDone: page.people > 0 && page.peopleWithoutAccount < page.people,
    },
    {
      title: 'Ghi văn bản chỉ đạo',
      meta: 'người phụ trách chiến dịch làm',
      href: routes.directives,
      isDone: page.directives > 0,
    },
    {
      title: 'Mở chiến dịch của năm',
      meta: 'người phụ trách chiến dịch làm',
      href: routes.campaigns,
      isDone: page.openCampaigns > 0,
    },
  ];
}
