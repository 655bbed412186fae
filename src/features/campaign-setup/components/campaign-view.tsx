import type { ReactNode } from 'react';
import { Card } from '@/components/card';
import { SummaryList } from '@/components/definition-list';
import { Notice } from '@/components/notice';
import { BackLink, PageHead } from '@/components/page-head';
import { Status } from '@/components/status';
import { routes } from '@/config/routes';
import { formatDate } from '@/lib/format-date';
import type { CampaignPage } from '../queries/read-campaign';
import { STATE_WORDS } from './campaign-list';
import { StateForms } from './state-forms';

const DONE_WORDS: Readonly<Record<string, string>> = {
  'chuan-bi': 'Đã lưu bản chuẩn bị. Chọn văn bản, chuyên đề và xem lại biểu mẫu, rồi mở chiến dịch.',
  sua: 'Đã lưu thay đổi.',
  'can-cu': 'Đã lưu văn bản và chuyên đề.',
  'bieu-mau': 'Đã lưu biểu mẫu.',
  open: 'Đã mở chiến dịch.',
  close: 'Đã khóa chiến dịch.',
  reopen: 'Đã mở lại chiến dịch.',
};
const KIND_WORDS: Readonly<Record<string, string>> = {
  grassroots_committee: 'đảng bộ cơ sở',
  section_committee: 'đảng bộ bộ phận',
  cell: 'chi bộ',
  collective: 'tập thể ngoài Đảng',
};

type CampaignViewProps = {
  readonly page: CampaignPage;
  readonly account: string;
  readonly done: string | undefined;
};

/** One year: what everybody may read, and for who keeps it the ways to change each part. */
export function CampaignView({ page, account, done }: CampaignViewProps) {
  const { campaign, canKeep } = page;
  const { year } = campaign;
  return (
    <div className="grid gap-5">
      <div>
        <BackLink href={routes.campaigns}>Chiến dịch các năm</BackLink>
        <PageHead
          title={`Chiến dịch năm ${year}`}
          sub={campaign.title}
          actions={<Status {...STATE_WORDS[campaign.state]} />}
        />
        {done && DONE_WORDS[done] && <Notice kind="success">{DONE_WORDS[done]}</Notice>}
      </div>
      <Card
        title="Thời gian và ai phải đăng ký"
        aside={canKeep && <Change href={routes.campaignRules(year)}>thời gian và quy định</Change>}
      >
        <SummaryList rows={rulesOf(page)} />
      </Card>
      <Card
        title="Thực hiện văn bản, chuyên đề"
        aside={canKeep && <Change href={routes.campaignBasis(year)}>văn bản, chuyên đề</Change>}
      >
        <Served page={page} />
      </Card>
      <Card title="Biểu mẫu" aside={canKeep && <Change href={routes.campaignForm(year)}>biểu mẫu</Change>}>
        <SummaryList rows={formOf(page)} />
      </Card>
      {canKeep && (
        <Card
          title="Gia hạn"
          aside={
            <Change href={routes.campaignExtensions(year)} word="Xem và gia hạn">
              gia hạn
            </Change>
          }
        >
          <p>{extensionsText(page)}</p>
        </Card>
      )}
      {canKeep && (
        <div id="tinh-trang">
          <StateForms page={page} account={account} />
        </div>
      )}
    </div>
  );
}

type ChangeProps = { readonly href: string; readonly word?: string; readonly children: ReactNode };

function Change({ href, word = 'Sửa', children }: ChangeProps) {
  return (
    <a
      href={href}
      className="inline-flex min-h-11 items-center text-red underline underline-offset-4 print:hidden"
    >
      {word}
      <span className="sr-only"> {children}</span>
    </a>
  );
}

function rulesOf({ campaign }: CampaignPage) {
  const people = [
    campaign.obligesOfficial && 'đảng viên chính thức',
    campaign.obligesProbationary && 'đảng viên dự bị',
    campaign.obligesNonParty && 'cán bộ, công chức, viên chức ngoài Đảng',
  ].filter(Boolean);
  const units = campaign.obligedUnitKinds.map((kind) => KIND_WORDS[kind] ?? kind);
  return [
    { term: 'Nhận đăng ký', value: `từ ${formatDate(campaign.startsOn)}` },
    { term: 'Hạn đăng ký', value: formatDate(campaign.registrationDeadline) },
    { term: 'Khóa sổ', value: formatDate(campaign.closesOn) },
    { term: 'Mỗi bản có', value: `ít nhất ${campaign.minItems} việc` },
    { term: 'Cá nhân phải đăng ký', value: people.join(', ') },
    { term: 'Tập thể phải đăng ký', value: units.length > 0 ? units.join(', ') : 'không' },
  ];
}

function formOf({ sections, resultScale }: CampaignPage) {
  const headings = sections.map(({ heading, isRequired }) => `${heading}${isRequired ? ' (bắt buộc)' : ''}`);
  return [
    {
      term: 'Các mục',
      value: headings.length > 0 ? headings.join('\n') : 'chỉ gồm các việc, không có mục riêng',
    },
    { term: 'Thang kết quả', value: resultScale.map(({ label }) => label).join(' · ') || 'chưa đặt' },
  ];
}

function Served({ page: { directives, themes } }: { readonly page: CampaignPage }) {
  if (directives.length + themes.length === 0)
    return <p className="text-ink-2">Chưa chọn văn bản, chuyên đề nào.</p>;
  return (
    <ul className="grid list-disc gap-1.5 pl-5">
      {directives.map(({ id, type, symbol, abstract }) => (
        <li key={id}>
          <a href={routes.directive(id)}>
            {type} {symbol}
          </a>{' '}
          <span className="text-ink-2">{abstract}</span>
        </li>
      ))}
      {themes.map(({ id, title }) => (
        <li key={id}>Chuyên đề: {title}</li>
      ))}
    </ul>
  );
}

function extensionsText({ extensions }: CampaignPage): string {
  const live = extensions.filter(({ state }) => state === 'live').length;
  if (extensions.length === 0) return 'Chưa gia hạn cho đơn vị hay cá nhân nào.';
  return `${live} gia hạn đang có hiệu lực, ${extensions.length - live} đã hết hạn hoặc thu hồi.`;
}
