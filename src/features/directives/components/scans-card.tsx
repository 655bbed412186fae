import { ActionForm } from '@/components/action-form';
import { Card } from '@/components/card';
import { CheckboxField } from '@/components/choice-fields';
import { FileField } from '@/components/file-field';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { formatNumber } from '@/lib/format-number';
import { addScan, removeScan } from '../actions';
import type { DirectivePage, Scan } from '../queries/read-directive';
import { SecrecyNotice } from './secrecy-notice';

type ScansCardProps = { readonly page: DirectivePage; readonly at: string; readonly account: string };

export function ScansCard({ page, at, account }: ScansCardProps) {
  return (
    <Card title="Bản chụp" id="ban-chup">
      {page.scans.length === 0 && <p className="text-ink-2">Chưa có tệp nào.</p>}
      <ul className="grid">
        {page.scans.map((scan) => (
          <li
            key={scan.id}
            className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-1.5"
          >
            <a href={routes.directiveScan(page.id, scan.id)} className="min-w-0 break-words">
              {scan.fileName} <span className="text-sm text-ink-2">({sizeText(scan)})</span>
            </a>
            {page.canKeep && <RemoveScan page={page} scan={scan} at={at} account={account} />}
          </li>
        ))}
      </ul>
      {page.canKeep && <AddScan page={page} at={at} account={account} />}
    </Card>
  );
}

function AddScan({ page, at, account }: ScansCardProps) {
  return (
    <details className="mt-2">
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">Thêm tệp</summary>
      <ActionForm
        action={addScan}
        at={`${at}#them-tep`}
        account={account}
        keyValue={page.key}
        hidden={{ directiveId: page.id }}
      >
        <SecrecyNotice />
        <FileField
          name="scan"
          label="Tệp PDF hoặc ảnh"
          hint="Nhiều nhất 10 MB. Ảnh chụp rõ cả trang là được."
          accept="application/pdf,image/jpeg,image/png,image/webp"
        />
        <CheckboxField name="notSecret" label="Đây không phải văn bản mật" />
        <SubmitButton tone="quiet" busyText="Đang tải lên…">
          Tải lên
        </SubmitButton>
      </ActionForm>
    </details>
  );
}

function RemoveScan({ page, scan, at, account }: ScansCardProps & { readonly scan: Scan }) {
  return (
    <ActionForm
      action={removeScan}
      at={`${at}#bo-tep-${scan.id}`}
      account={account}
      keyValue={`${page.key.slice(0, -12)}${scan.id.slice(-12)}`}
      hidden={{ directiveId: page.id, scanId: scan.id }}
      className="contents"
    >
      <SubmitButton tone="quiet" slim>
        Bỏ<span className="sr-only"> tệp {scan.fileName}</span>
      </SubmitButton>
    </ActionForm>
  );
}

const KILOBYTE = 1024;

function sizeText({ byteSize, mediaType }: Scan): string {
  const kind = mediaType === 'application/pdf' ? 'PDF' : 'ảnh';
  const kilobytes = Math.max(1, Math.round(byteSize / KILOBYTE));
  if (kilobytes < KILOBYTE) return `${kind}, ${formatNumber(kilobytes)} KB`;
  return `${kind}, ${formatNumber(Math.round((kilobytes * 10) / KILOBYTE) / 10)} MB`;
}
