import { PageHead } from '@/components/page-head';
import { TaskList, TaskRow } from '@/components/task-list';
import { routes } from '@/config/routes';
import { ALL_GUIDES } from '../all-guides';
import type { Guide } from '../guide';

/** "Đồng chí là ai?": the reader's own guide first, where we know who reads. */
export function GuideIndex({ own }: { readonly own: readonly Guide[] }) {
  const others = ALL_GUIDES.filter((guide) => !own.includes(guide));
  return (
    <div className="max-w-[42rem]">
      <PageHead
        title="Hướng dẫn"
        sub="Đồng chí là ai? Mỗi phần là một trang, đọc trong vài phút, in được trên giấy A4."
      />
      {own.length > 0 && (
        <section className="mb-6 grid gap-2">
          <h2 className="text-lg">Dành cho đồng chí</h2>
          <GuideList guides={own} />
        </section>
      )}
      <section className="grid gap-2">
        {own.length > 0 && <h2 className="text-lg">Các phần khác</h2>}
        <GuideList guides={others} />
      </section>
    </div>
  );
}

function GuideList({ guides }: { readonly guides: readonly Guide[] }) {
  return (
    <TaskList>
      {guides.map(({ slug, who, purpose }) => (
        <TaskRow key={slug} title={who} meta={purpose} href={routes.guide(slug)} />
      ))}
    </TaskList>
  );
}
