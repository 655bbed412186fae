import type { ReactNode } from 'react';
import { Card } from '@/components/card';
import { SummaryList } from '@/components/definition-list';
import { JustDone } from '@/components/just-done';
import { BackLink, PageHead } from '@/components/page-head';
import { ServedList } from '@/components/served-list';
import { Status } from '@/components/status';
import { routes } from '@/config/routes';
import { formatDate } from '@/lib/format-date';
import { campaignStatus } from '../campaign-status';
import type { CampaignPage } from '../queries/read-campaign';
import { StateForms } from './state-forms';

const DONE_WORDS: Readonly<Record<string, string>> = {
  'chuan-bi': 'Đã lưu bản chuẩn bị. Chọn văn bản, chuyên đề và xem lại biểu mẫu, rồi mở chiến dịch.',
  'thoi-gian': 'Đã lưu tên và thời gian.',
  'doi-tuong': 'Đã lưu ai phải đăng ký.',
  'can-cu': 'Đã lưu văn bản và chuyên đề.',
  'cac-muc': 'Đã lưu các mục của bản cam kết.',
  'thang-ket-qua': 'Đã lưu thang kết quả.',
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
  const { campaign, canKeep, canChange } = page;
  const { year } = campaign;
  return (
    <div className="grid gap-5">
      <div>
        <BackLink href={routes.campaigns}>Chiến dịch các năm</BackLink>
        <PageHead
          title={`Chiến dịch năm ${year}`}
          sub={campaign.title}
          actions={<Status {...campaignStatus(campaign, page.today)} />}
        />
        <JustDone done={done} words={DONE_WORDS} />
      </div>
      <Card
        title="Thời gian"
        aside={canChange && <Change href={routes.campaignDates(year)}>tên và thời gian</Change>}
      >
        <SummaryList rows={datesOf(page)} />
      </Card>
      <Card
        title="Ai phải đăng ký"
        aside={canChange && <Change href={routes.campaignRules(year)}>ai phải đăng ký</Change>}
      >
        <SummaryList rows={rulesOf(page)} />
      </Card>
      <Card
        title="Thực hiện văn bản, chuyên đề"
        aside={canChange && <Change href={routes.campaignBasis(year)}>văn bản, chuyên đề</Change>}
      >
        <Served page={page} />
      </Card>
      <Card
        title="Các mục của bản cam kết"
        aside={canChange && <Change href={routes.campaignSections(year)}>các mục của bản cam kết</Change>}
      >
        <Sections page={page} />
      </Card>
      <Card
        title="Thang kết quả cuối năm"
        aside={canChange && <Change href={routes.campaignScale(year)}>thang kết quả</Change>}
      >
        <p>{page.resultScale.map(({ label }) => label).join(' · ') || 'Chưa đặt.'}</p>
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
      {canKeep && <StateForms page={page} account={account} />}
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

function datesOf({ campaign }: CampaignPage) {
  return [
    { term: 'Nhận đăng ký', value: `từ ${formatDate(campaign.startsOn)}` },
    {
      term: 'Hạn đăng ký',
      value: `${formatDate(campaign.registrationDeadline)}; nộp sau ngày này vẫn nhận, ghi là nộp muộn`,
    },
    {
      term: 'Khóa sổ',
      value: `${formatDate(campaign.closesOn)}, ngày cuối cùng nhận đăng ký và xác nhận kết quả`,
    },
  ];
}

function rulesOf({ campaign }: CampaignPage) {
  const people = [
    campaign.obligesOfficial && 'đảng viên chính thức',
    campaign.obligesProbationary && 'đảng viên dự bị',
    campaign.obligesNonParty && 'cán bộ, công chức, viên chức ngoài Đảng',
  ].filter(Boolean);
  const units = campaign.obligedUnitKinds.map((kind) => KIND_WORDS[kind] ?? kind);
  return [
    { term: 'Cá nhân', value: `${people.join(', ')}; trừ người được miễn hoặc bị đình chỉ sinh hoạt` },
    { term: 'Tập thể', value: units.length > 0 ? units.join(', ') : 'không yêu cầu' },
    { term: 'Mỗi bản có', value: `ít nhất ${campaign.minItems} việc` },
  ];
}

function Sections({ page: { sections } }: { readonly page: CampaignPage }) {
  if (sections.length === 0)
    return <p className="text-ink-2">Bản cam kết chỉ gồm các việc, không có mục riêng.</p>;
  return (
    <ol className="grid list-decimal gap-1 pl-5">
      {sections.map(({ key, heading, hint, isRequired, position }) => (
        <li key={key}>
          {heading}
          {isRequired && <span className="text-ink-2"> (bắt buộc)</span>}
          {position === 'after' && <span className="text-ink-2"> (in sau phần việc làm)</span>}
          {hint && <span className="block text-sm text-ink-2">{hint}</span>}
        </li>
      ))}
    </ol>
  );
}

function Served({ page: { directives, themes } }: { readonly page: CampaignPage }) {
  if (directives.length + themes.length === 0)
    return <p className="text-ink-2">Chưa chọn văn bản, chuyên đề nào.</p>;
  return <ServedList directives={directives} themes={themes} />;
}

function extensionsText({ extensions }: CampaignPage): string {
  const live = extensions.filter(({ state }) => state === 'live').length;
  if (extensions.length === 0) return 'Chưa gia hạn cho đơn vị hay cá nhân nào.';
  return `${live} gia hạn đang có hiệu lực, ${extensions.length - live} đã hết hạn hoặc thu hồi.`;
}
