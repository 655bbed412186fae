import { BackLink, PageHead } from '@/components/page-head';
import { PrintButton } from '@/components/print-button';
import { routes } from '@/config/routes';
import type { Guide, GuideQuestion, GuideSection } from '../guide';
import { GuidePicture } from './guide-picture';
import { QuotingText } from './quoting-text';
import { WhomToCall } from './whom-to-call';

type GuideViewProps = {
  readonly guide: Guide;
  /** Whom a signed-in reader calls; nobody's name is shown to somebody unknown. */
  readonly contact: { readonly name?: string | undefined; readonly phone?: string | undefined } | null;
};

/** One guide, on the screen and on A4: what one comes to do, the steps, what others asked, whom to call. */
export function GuideView({ guide, contact }: GuideViewProps) {
  return (
    <article className="grid max-w-[42rem] gap-7">
      <div>
        <BackLink href={routes.help}>Hướng dẫn</BackLink>
        <PageHead title={guide.who} sub={guide.purpose} actions={<PrintButton />} />
      </div>
      {guide.sections.map((section) => (
        <Section key={section.title} section={section} />
      ))}
      <section className="space-y-4">
        <h2 className="text-xl">Câu hỏi hay gặp</h2>
        {guide.questions.map((question) => (
          <Question key={question.question} {...question} />
        ))}
      </section>
      <WhomToCall contact={contact} />
    </article>
  );
}

function Section({ section: { title, before, steps } }: { readonly section: GuideSection }) {
  return (
    <section>
      <h2 className="mb-3 text-xl">{title}</h2>
      {before && (
        <p className="mb-3">
          <QuotingText text={before} />
        </p>
      )}
      <ol className="grid gap-4">
        {steps.map(({ text, picture }, index) => (
          <li key={text} className="flex gap-3 break-inside-avoid">
            <span
              aria-hidden="true"
              className="flex size-8 flex-none items-center justify-center rounded-full border border-line-strong bg-card text-sm font-semibold text-ink-2"
            >
              {index + 1}
            </span>
            <div className="grid min-w-0 gap-3 pt-0.5">
              <p>
                <QuotingText text={text} />
              </p>
              {picture && <GuidePicture name={picture} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Question({ question, answer }: GuideQuestion) {
  return (
    <div className="break-inside-avoid">
      <h3>{question}</h3>
      <p className="mt-1 text-ink-2">
        <QuotingText text={answer} />
      </p>
    </div>
  );
}
