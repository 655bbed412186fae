import { ButtonLink } from '@/components/button-link';
import { Notice } from '@/components/notice';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { formatDateTime } from '@/lib/format-date-time';
import { formatNumber } from '@/lib/format-number';
import type { ImportedPreview, WorkbookPreview } from '../queries/preview-workbook';
import { PlanView } from './plan-view';
import { ProblemsView } from './problems-view';

type WorkbookViewProps = {
  readonly page: WorkbookPreview;
  readonly at: string;
  readonly account: string;
};

/** One workbook: what it would do, what is wrong in it, or what it did. */
export function WorkbookView({ page, at, account }: WorkbookViewProps) {
  return (
    <div className="grid gap-5">
      <div>
        <BackLink href={routes.workbooks}>Nhập từ tệp Excel</BackLink>
        <PageHead title={<span className="break-words">{page.fileName}</span>} sub={subOf(page)} />
      </div>
      <State page={page} at={at} account={account} />
    </div>
  );
}

function State({ page, at, account }: WorkbookViewProps) {
  const { state } = page;
  switch (state.kind) {
    case 'imported':
      return <Imported page={page} told={state.told} />;
    case 'replaced':
      return (
        <Notice title="Bản xem trước này không còn.">
          Đã có tệp tải lên sau thay cho nó, chưa nhập gì từ tệp này. <UploadAgain />
        </Notice>
      );
    case 'problems':
      return <ProblemsView preview={state} />;
    case 'plan':
      return <PlanView page={page} preview={state} at={at} account={account} />;
  }
}

function subOf({ uploadedAt, byName, state, lines }: WorkbookPreview): string {
  const uploaded = `Tải lên ${formatDateTime(uploadedAt)}, ${byName}`;
  if (state.kind === 'imported' || state.kind === 'replaced') return uploaded;
  return `${uploaded} · ${formatNumber(lines.units)} dòng đơn vị, ${formatNumber(lines.people)} dòng người`;
}

type ImportedProps = { readonly page: WorkbookPreview; readonly told: ImportedPreview['told'] };

function Imported({ page, told }: ImportedProps) {
  return (
    <>
      <Notice
        kind="success"
        title={`Đã nhập vào hệ thống ${page.importedAt ? formatDateTime(page.importedAt) : ''}.`}
      >
        {told && (
          <ul>
            <li>Đơn vị: {told.units}.</li>
            <li>Người: {told.people}.</li>
          </ul>
        )}
        <p>Tài khoản và vai trò không đi theo tệp: bước tiếp là giao vai trò và cấp phiếu đăng nhập.</p>
      </Notice>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={routes.roles}>Giao vai trò</ButtonLink>
        <ButtonLink href={`${routes.people}?tai-khoan=chua`} tone="quiet">
          Người chưa có tài khoản
        </ButtonLink>
        <ButtonLink href={routes.unitsKept} tone="quiet">
          Xem đơn vị
        </ButtonLink>
        <ButtonLink href={routes.workbooks} tone="quiet">
          Nhập tệp khác
        </ButtonLink>
      </div>
    </>
  );
}

export function UploadAgain() {
  return <a href={`${routes.workbooks}#tai-len`}>Tải tệp lên</a>;
}
