import { ActionForm } from '@/components/action-form';
import { buttonClass } from '@/components/button-class';
import { Card } from '@/components/card';
import { DateField, TextArea } from '@/components/fields';
import { JustDone } from '@/components/just-done';
import { Notice } from '@/components/notice';
import { BackLink, PageHead } from '@/components/page-head';
import { SearchField } from '@/components/search-field';
import { Status } from '@/components/status';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { vietnamDayOf } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import { grantExtension, withdrawExtension } from '../actions';
import type { ExtensionRow } from '../queries/list-extensions';
import type { ExtensionsPage } from '../queries/read-extensions';

type ExtensionsViewProps = {
  readonly page: ExtensionsPage;
  readonly account: string;
  readonly done: string | undefined;
};

const DONE_WORDS: Readonly<Record<string, string>> = {
  'gia-han': 'Đã gia hạn.',
  'thu-hoi': 'Đã thu hồi gia hạn.',
};

/** Who has more time, and giving it to one more: first for whom, then until when and why. */
export function ExtensionsView({ page, account, done }: ExtensionsViewProps) {
  const { campaign } = page;
  return (
    <div className="grid gap-5">
      <div>
        <BackLink href={routes.campaign(campaign.year)}>Chiến dịch năm {campaign.year}</BackLink>
        <PageHead
          title="Gia hạn đăng ký"
          sub={`Hạn chung ${formatDate(campaign.registrationDeadline)}, khóa sổ ${formatDate(campaign.closesOn)}. Gia hạn tự hết khi qua ngày.`}
        />
        <JustDone done={done} words={DONE_WORDS} />
      </div>
      {page.canChange ? (
        <Card title="Gia hạn cho đơn vị hoặc cá nhân">
          {page.whom ? <GrantForm page={page} account={account} /> : <Search page={page} />}
        </Card>
      ) : (
        <Notice>Chiến dịch đã khóa. Muốn gia hạn, hãy mở lại chiến dịch và ghi lý do trước.</Notice>
      )}
      <Card title="Đã gia hạn">
        {page.extensions.length === 0 && (
          <p className="text-ink-2">Chưa gia hạn cho đơn vị hay cá nhân nào.</p>
        )}
        <ul className="grid divide-y divide-line">
          {page.extensions.map((row) => (
            <li key={row.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-2.5">
              <ExtensionText row={row} />
              {page.canChange && row.state === 'live' && (
                <WithdrawForm row={row} page={page} account={account} />
              )}
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}

/** A plain GET form; its answers are links that carry who was chosen. */
function Search({ page: { campaign, typed, found, isCut } }: { readonly page: ExtensionsPage }) {
  const at = routes.campaignExtensions(campaign.year);
  return (
    <>
      <form action={at} className="flex flex-wrap items-end gap-3">
        <SearchField label="Tìm đơn vị hoặc người" typed={typed} example="chi bo ap" />
        <button type="submit" className={buttonClass('primary')}>
          Tìm
        </button>
      </form>
      {typed && found.length === 0 && (
        <p className="mt-3">Không thấy đơn vị hay người nào như vậy. Thử ít chữ hơn, không cần dấu.</p>
      )}
      <ul className="mt-3 grid">
        {found.map(({ kind, id, name, where }) => (
          <li key={id}>
            <a
              href={`${at}?${kind === 'unit' ? 'don-vi' : 'nguoi'}=${id}`}
              className="inline-flex min-h-11 items-center"
            >
              {name}
            </a>
            {where && <span className="text-sm text-ink-2"> · {where}</span>}
          </li>
        ))}
      </ul>
      {isCut && <p className="text-sm text-ink-2">Có thể còn nữa: gõ thêm chữ để thu hẹp.</p>}
    </>
  );
}

type FormProps = { readonly page: ExtensionsPage; readonly account: string };

function GrantForm({ page: { campaign, whom, key }, account }: FormProps) {
  if (!whom) return null;
  const at = routes.campaignExtensions(campaign.year);
  const isUnit = whom.kind === 'unit';
  return (
    <ActionForm
      action={grantExtension}
      at={`${at}?${isUnit ? 'don-vi' : 'nguoi'}=${whom.id}#gia-han`}
      account={account}
      keyValue={key}
      hidden={{ campaignId: campaign.id, [isUnit ? 'unitId' : 'memberId']: whom.id }}
    >
      <p>
        Gia hạn cho <b>{whom.name}</b>
        {whom.where && ` (${whom.where})`}
        {isUnit && ' và mọi đơn vị, người bên dưới'}. <a href={at}>Chọn lại</a>
      </p>
      <DateField
        name="until"
        label="Đăng ký đúng hạn đến hết ngày"
        hint={`sau ${formatDate(campaign.registrationDeadline)}, muộn nhất ${formatDate(campaign.closesOn)}`}
      />
      <TextArea name="reason" label="Lý do" rows={2} maxLength={1000} />
      <div>
        <SubmitButton>Gia hạn</SubmitButton>
      </div>
    </ActionForm>
  );
}

function ExtensionText({ row }: { readonly row: ExtensionRow }) {
  return (
    <div className="min-w-0 flex-[1_1_18rem]">
      <p>
        <b>{row.whom}</b>
        {row.where && <span className="text-ink-2"> · {row.where}</span>}
      </p>
      <p>
        <Status {...statusOf(row)} />
      </p>
      <p className="whitespace-pre-line">{row.reason}</p>
      <p className="text-sm text-ink-2">
        {row.grantedByName} gia hạn ngày {formatDate(vietnamDayOf(row.grantedAt))}
      </p>
    </div>
  );
}

function statusOf({ state, until }: ExtensionRow) {
  const day = formatDate(until);
  switch (state) {
    case 'live':
      return { kind: 'done', text: `đúng hạn đến hết ${day}` } as const;
    case 'ended':
      return { kind: 'none', text: `hết hạn ngày ${day}` } as const;
    case 'withdrawn':
      return { kind: 'back', text: `đã thu hồi, trước đó đến ${day}` } as const;
  }
}

function WithdrawForm({ row, page, account }: FormProps & { readonly row: ExtensionRow }) {
  return (
    <ActionForm
      action={withdrawExtension}
      at={`${routes.campaignExtensions(page.campaign.year)}#thu-hoi-${row.id}`}
      account={account}
      keyValue={`${page.key.slice(0, -12)}${row.id.slice(-12)}`}
      hidden={{ extensionId: row.id }}
      className="contents"
    >
      <SubmitButton tone="quiet" slim>
        Thu hồi<span className="sr-only"> gia hạn của {row.whom}</span>
      </SubmitButton>
    </ActionForm>
  );
}
