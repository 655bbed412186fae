import { ButtonLink } from '@/components/button-link';
import { Card } from '@/components/card';
import { SummaryList } from '@/components/definition-list';
import { JustDone } from '@/components/just-done';
import { BackLink, PageHead } from '@/components/page-head';
import { Tag } from '@/components/tag';
import { routes } from '@/config/routes';
import { formatDate } from '@/lib/format-date';
import { layOutDescent } from '../descent-picture';
import type { DirectivePage } from '../queries/read-directive';
import { DescentDrawing } from './descent-drawing';
import { DescentLists } from './descent-lists';
import { RelationForms } from './relation-forms';
import { ScansCard } from './scans-card';

const DONE_WORDS: Readonly<Record<string, string>> = {
  them: 'Đã ghi văn bản vào sổ. Bây giờ có thể nối với văn bản có trước và thêm bản chụp.',
  sua: 'Đã lưu thay đổi.',
  noi: 'Đã nối hai văn bản.',
  'bo-noi': 'Đã bỏ quan hệ.',
  tep: 'Đã tải tệp lên.',
  'bo-tep': 'Đã bỏ tệp khỏi trang này.',
};

type DirectiveViewProps = {
  readonly page: DirectivePage;
  readonly at: string;
  readonly account: string;
  /** What was just done, from the address. */
  readonly done: string | undefined;
};

/** One directive: its facts, its line both ways, its scans, and what rests on it. */
export function DirectiveView({ page, at, account, done }: DirectiveViewProps) {
  const picture = layOutDescent(page);
  return (
    <div className="grid gap-5">
      <div>
        <BackLink href={routes.directives}>Văn bản chỉ đạo</BackLink>
        <PageHead
          title={`${page.type} ${page.symbol}`}
          sub={page.abstract}
          actions={
            page.canKeep && (
              <ButtonLink href={routes.directiveChange(page.id)} tone="quiet" slim>
                Sửa
              </ButtonLink>
            )
          }
        />
        <JustDone done={done} words={DONE_WORDS} />
      </div>
      <Card title="Văn bản" aside={page.number === null && <Tag>dự thảo, chưa có số</Tag>}>
        <SummaryList rows={factsOf(page)} />
      </Card>
      <Card title="Nguồn gốc" id="quan-he">
        {picture && <DescentDrawing picture={picture} />}
        {!picture && page.basis.length + page.followers.length > 0 && (
          <p className="mb-3 text-ink-2">
            Văn bản này nối với nhiều văn bản nên sơ đồ không vẽ hết được; danh sách dưới đây có đủ.
          </p>
        )}
        <div className={picture ? 'mt-4' : undefined}>
          <DescentLists page={page} />
        </div>
        {page.canKeep && <RelationForms page={page} at={at} account={account} />}
      </Card>
      <ScansCard page={page} at={at} account={account} />
      <UsesCard page={page} />
    </div>
  );
}

function factsOf(page: DirectivePage) {
  return [
    { term: 'Cơ quan ban hành', value: page.issuer },
    { term: 'Nhiệm kỳ', value: page.term ?? 'chưa ghi' },
    { term: 'Ngày ban hành', value: page.issuedOn ? formatDate(page.issuedOn) : 'chưa ghi' },
    { term: 'Sổ của', value: page.unitName },
  ];
}

function UsesCard({ page: { campaigns, themes } }: { readonly page: DirectivePage }) {
  if (campaigns.length + themes.length === 0) return null;
  return (
    <Card title="Là căn cứ của">
      <ul className="grid list-disc gap-1 pl-5">
        {campaigns.map(({ year, title }) => (
          <li key={year}>
            <a href={routes.campaign(year)}>Chiến dịch năm {year}</a>
            <span className="block">{title}</span>
          </li>
        ))}
        {themes.map(({ id, title, year }) => (
          <li key={id}>
            Chuyên đề{year ? ` năm ${year}` : ' toàn khóa'}: {title}
          </li>
        ))}
      </ul>
    </Card>
  );
}
