import { ActionForm } from '@/components/action-form';
import { ButtonLink } from '@/components/button-link';
import { Card } from '@/components/card';
import { Cell, DataTable, RowHead } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { FileField } from '@/components/file-field';
import { BackLink, PageHead } from '@/components/page-head';
import { Status } from '@/components/status';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { formatDateTime } from '@/lib/format-date-time';
import { uploadWorkbook } from '../actions';
import type { WorkbookLine, Workbooks } from '../queries/list-workbooks';
import { LayoutGuide } from './layout-guide';

type WorkbooksViewProps = { readonly page: Workbooks; readonly at: string; readonly account: string };

/** The way in for workbooks: the template, the upload, and what came in before. */
export function WorkbooksView({ page, at, account }: WorkbooksViewProps) {
  return (
    <div className="grid gap-5">
      <div>
        <BackLink href={routes.administration}>Quản trị</BackLink>
        <PageHead
          title="Nhập từ tệp Excel"
          sub="Đơn vị và cán bộ, đảng viên vào cùng lúc, theo một mẫu. Xem trước rồi mới nhập."
        />
      </div>
      <Card title="Lấy tệp để điền">
        <div className="grid gap-3">
          <p>
            Cơ quan mới bắt đầu thì điền vào tệp mẫu. Muốn sửa nhiều người, nhiều đơn vị đang có thì tải dữ
            liệu hiện có về, sửa rồi gửi lại.
          </p>
          <div className="flex flex-wrap gap-3">
            <ButtonLink href={routes.workbookTemplate} tone="quiet">
              Tải tệp mẫu
            </ButtonLink>
            <ButtonLink href={routes.workbookOfOffice} tone="quiet">
              Tải dữ liệu hiện có
            </ButtonLink>
          </div>
          <LayoutGuide />
        </div>
      </Card>
      <Card title="Tải tệp lên">
        <ActionForm action={uploadWorkbook} at={`${at}#tai-len`} account={account} keyValue={page.key}>
          <FileField
            name="file"
            label="Tệp Excel hoặc CSV"
            hint="Tệp .xlsx, hoặc .csv ghi bằng UTF-8; nhiều nhất 10 MB và 10.000 dòng. Chưa có gì thay đổi cho đến khi đồng chí bấm nhập."
            accept=".xlsx,.csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv"
          />
          <div>
            <SubmitButton busyText="Đang đọc tệp…">Xem trước</SubmitButton>
          </div>
        </ActionForm>
      </Card>
      <History page={page} />
    </div>
  );
}

const COLUMNS = [{ head: 'Tệp' }, { head: 'Tải lên' }, { head: 'Kết quả' }];

function History({ page: { lines, isCut } }: { readonly page: Workbooks }) {
  return (
    <section aria-labelledby="da-tai" className="grid gap-3">
      <h2 id="da-tai" className="text-lg">
        Các tệp đã tải lên
      </h2>
      {lines.length === 0 ? (
        <EmptyState title="Chưa có tệp nào" text="Tải tệp mẫu về, điền rồi tải lên để xem trước." />
      ) : (
        <Card flush>
          <DataTable caption="Các tệp đã tải lên" columns={COLUMNS}>
            {lines.map((line) => (
              <HistoryRow key={line.id} line={line} />
            ))}
          </DataTable>
        </Card>
      )}
      {isCut && <p className="text-sm text-ink-2">Chỉ hiện các tệp gần đây nhất.</p>}
    </section>
  );
}

function HistoryRow({ line }: { readonly line: WorkbookLine }) {
  return (
    <tr>
      <RowHead>
        <a href={routes.workbook(line.id)} className="break-words">
          {line.fileName}
        </a>
      </RowHead>
      <Cell label="Tải lên">
        {formatDateTime(line.uploadedAt)}, {line.byName}
      </Cell>
      <Cell label="Kết quả">
        <Status {...statusOf(line)} />
        {line.told && (
          <span className="block text-sm text-ink-2">
            Đơn vị: {line.told.units}. Người: {line.told.people}.
          </span>
        )}
      </Cell>
    </tr>
  );
}

function statusOf({ importedAt, isWaiting }: WorkbookLine) {
  if (importedAt) return { kind: 'done', text: `đã nhập ${formatDateTime(importedAt)}` } as const;
  return isWaiting
    ? ({ kind: 'wait', text: 'chờ nhập' } as const)
    : ({ kind: 'none', text: 'không nhập' } as const);
}
