import { WholeWords } from '@/components/whole-words';
import { routes } from '@/config/routes';
import { RELATION_WORDS } from '@/lib/directive-words';
import { formatDate } from '@/lib/format-date';
import type { DirectiveName, DirectivePage, NamedDescent } from '../queries/read-directive';

/** The line both ways as lists, nearest first; further steps say between which documents they stand. */
export function DescentLists({ page }: { readonly page: DirectivePage }) {
  return (
    <div className="grid gap-x-8 gap-y-4 desk:grid-cols-2">
      <Line title="Có trước (căn cứ)" steps={page.basis} empty="Chưa nối với văn bản nào có trước." />
      <Line
        title="Có sau (bắt nguồn từ văn bản này)"
        steps={page.followers}
        empty="Chưa có văn bản nào nối về văn bản này."
      />
    </div>
  );
}

type LineProps = { readonly title: string; readonly steps: readonly NamedDescent[]; readonly empty: string };

function Line({ title, steps, empty }: LineProps) {
  const further = steps.filter(({ distance }) => distance > 1);
  return (
    <section>
      <h3 className="font-semibold">{title}</h3>
      {steps.length === 0 && <p className="mt-1 text-ink-2">{empty}</p>}
      <Steps steps={steps.filter(({ distance }) => distance === 1)} />
      {further.length > 0 && (
        <>
          <h4 className="mt-3 text-sm text-ink-3">Xa hơn</h4>
          <Steps steps={further} />
        </>
      )}
    </section>
  );
}

function Steps({ steps }: Pick<LineProps, 'steps'>) {
  return (
    <ul className="mt-1 grid gap-2">
      {steps.map((step) => (
        <li key={`${step.from.id}-${step.to.id}-${step.kind}`}>
          <StepText step={step} />
        </li>
      ))}
    </ul>
  );
}

function StepText({ step }: { readonly step: NamedDescent }) {
  const { from, to, other, kind } = step;
  return (
    <>
      <DirectiveLink of={other} />
      <span className="block text-sm text-ink-2">
        <WholeWords text={`${from.type} ${from.symbol} ${RELATION_WORDS[kind]} ${to.type} ${to.symbol}`} />
      </span>
    </>
  );
}

function DirectiveLink({ of }: { readonly of: DirectiveName }) {
  return (
    <a
      href={routes.directive(of.id)}
      className="inline-flex min-h-11 items-center text-red underline underline-offset-4 sm:min-h-0"
    >
      {of.type} {of.symbol}
      {of.issuedOn && `, ngày ${formatDate(of.issuedOn)}`}
    </a>
  );
}
