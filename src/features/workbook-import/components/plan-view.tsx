import { ActionForm } from '@/components/action-form';
import { ButtonLink } from '@/components/button-link';
import { Card } from '@/components/card';
import { Cell, DataTable, RowHead } from '@/components/data-table';
import { Notice } from '@/components/notice';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { formatNumber } from '@/lib/format-number';
import { importWorkbook } from '../actions';
import type { PlanPreview, WorkbookPreview } from '../queries/preview-workbook';
import { ChangeGroupView } from './change-group';
import { Notes } from './notes';

type PlanViewProps = {
  readonly page: WorkbookPreview;
  readonly preview: PlanPreview;
  readonly at: string;
  readonly account: string;
};

/** What would change, in numbers and in words, the way to do it, and every line behind the numbers. */
export function PlanView({ page, preview, at, account }: PlanViewProps) {
  const { consequences, groups, notes } = preview;
  return (
    <>
      <Card title="Tệp này sẽ" flush>
        <Counts preview={preview} />
      </Card>
      {consequences.length > 0 && (
        <Notice kind="warn" title="Xem kỹ trước khi nhập">
          <ul className="grid list-disc gap-1 pl-5">
            {consequences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Notes notes={notes} />
      {groups.length === 0 ? (
        <Notice kind="success" title="Không có gì để nhập.">
          Mọi dòng của tệp đều đúng như hệ thống đang có.
        </Notice>
      ) : (
        <ImportForm page={page} hash={preview.hash} at={at} account={account} />
      )}
      {groups.map((group) => (
        <ChangeGroupView key={`${group.about} ${group.kind}`} group={group} />
      ))}
    </>
  );
}

const COUNTED = [
  { kind: 'added', head: 'Thêm' },
  { kind: 'changed', head: 'Sửa' },
  { kind: 'moved', head: 'Chuyển' },
  { kind: 'ended', head: 'Kết thúc' },
  { kind: 'unchanged', head: 'Giữ nguyên' },
] as const;
const COLUMNS = [{ head: 'Gồm' }, ...COUNTED.map(({ head }) => ({ head, isNumber: true }))];

function Counts({ preview: { units, people } }: { readonly preview: PlanPreview }) {
  return (
    <DataTable caption="Số thay đổi" columns={COLUMNS}>
      <CountRow title="Đơn vị" counts={units} />
      <CountRow title="Người" counts={people} />
    </DataTable>
  );
}

function CountRow({ title, counts }: { readonly title: string; readonly counts: PlanPreview['units'] }) {
  return (
    <tr>
      <RowHead>{title}</RowHead>
      {COUNTED.map(({ kind, head }) => (
        <Cell key={kind} label={head} isNumber>
          {formatNumber(counts[kind])}
        </Cell>
      ))}
    </tr>
  );
}

type ImportFormProps = Omit<PlanViewProps, 'preview'> & { readonly hash: string };

function ImportForm({ page, hash, at, account }: ImportFormProps) {
  if (!page.isMine)
    return (
      <Notice>
        Tệp do {page.byName} tải lên; người tải lên mới nhập được. Đồng chí có thể tải tệp của mình.
      </Notice>
    );
  return (
    <ActionForm
      action={importWorkbook}
      at={`${at}#nhap`}
      account={account}
      keyValue={page.key}
      hidden={{ workbookId: page.id, plan: hash }}
      className="grid gap-3"
    >
      <p>Nhập tất cả hoặc không nhập gì: nếu có một chỗ không ghi được thì dữ liệu vẫn như cũ.</p>
      <div className="flex flex-wrap gap-3">
        <SubmitButton busyText="Đang nhập…">Nhập vào hệ thống</SubmitButton>
        <ButtonLink href={routes.workbook(page.id)} tone="quiet">
          Tải lại bản xem trước
        </ButtonLink>
        <ButtonLink href={routes.workbooks} tone="quiet">
          Không nhập
        </ButtonLink>
      </div>
    </ActionForm>
  );
}
