import { BasisTabs } from '@/components/basis-tabs';
import { ButtonLink } from '@/components/button-link';
import { Card } from '@/components/card';
import { EmptyState } from '@/components/empty-state';
import { JustDone } from '@/components/just-done';
import { PageHead } from '@/components/page-head';
import { Tag } from '@/components/tag';
import { routes } from '@/config/routes';
import type { ThemeGroup, ThemeLine, ThemeList } from '../queries/list-themes';

const DONE_WORDS: Readonly<Record<string, string>> = {
  them: 'Đã thêm chuyên đề.',
  sua: 'Đã lưu thay đổi.',
  bo: 'Đã bỏ chuyên đề.',
};
const QUARTERS = ['I', 'II', 'III', 'IV'];

type ThemeListViewProps = { readonly list: ThemeList; readonly done: string | undefined };

/** Themes of the term, of each year and of its quarters, at each level that issues them. */
export function ThemeListView({ list: { groups, canAdd }, done }: ThemeListViewProps) {
  return (
    <>
      <PageHead
        title="Chuyên đề"
        actions={
          canAdd && groups.length > 0 && <ButtonLink href={routes.themeNew}>Thêm chuyên đề</ButtonLink>
        }
      />
      <BasisTabs active={routes.themes} />
      <div className="grid gap-5">
        <JustDone done={done} words={DONE_WORDS} />
        {groups.length === 0 && (
          <EmptyState
            title="Chưa có chuyên đề nào"
            text={
              canAdd
                ? 'Thêm chuyên đề toàn khóa trước, rồi chuyên đề năm và từng quý.'
                : 'Chuyên đề của năm sẽ hiện ở đây khi được ban hành.'
            }
            action={canAdd && <ButtonLink href={routes.themeNew}>Thêm chuyên đề đầu tiên</ButtonLink>}
          />
        )}
        {groups.map((group) => (
          <GroupCard key={group.year ?? 'khoa'} group={group} />
        ))}
      </div>
    </>
  );
}

function GroupCard({ group: { year, themes } }: { readonly group: ThemeGroup }) {
  return (
    <Card title={year === null ? 'Toàn khóa' : `Năm ${year}`}>
      <ul className="grid divide-y divide-line">
        {themes.map((theme) => (
          <li
            key={theme.id}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-3 first:pt-0 last:pb-0"
          >
            <ThemeText theme={theme} />
            {theme.canKeep && (
              <a
                href={routes.themeChange(theme.id)}
                className="inline-flex min-h-11 items-center text-red underline underline-offset-4"
              >
                Sửa<span className="sr-only"> chuyên đề {theme.title}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ThemeText({ theme }: { readonly theme: ThemeLine }) {
  const { title, basis, levelName } = theme;
  return (
    <div className="min-w-0 flex-[1_1_20rem]">
      <p>
        <Tag>{periodText(theme)}</Tag> <span className="font-semibold">{title}</span>
      </p>
      <p className="mt-0.5 text-sm text-ink-2">
        {levelName}
        {basis && (
          <>
            {' · căn cứ '}
            <a href={routes.directive(basis.id)}>
              {basis.type} <span className="nb">{basis.symbol}</span>
            </a>
          </>
        )}
      </p>
    </div>
  );
}

function periodText({ scope, term, quarter }: ThemeLine): string {
  if (scope === 'term') return `toàn khóa ${term?.replace(/^khóa /i, '') ?? ''}`.trim();
  return scope === 'year' ? 'cả năm' : `quý ${QUARTERS[(quarter ?? 1) - 1]}`;
}
