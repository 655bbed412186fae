import type { PledgePartContent } from '@/domain/pledge/pledge-part';
import { partLines } from '@/lib/compare-versions';
import { PART_WORDS } from '@/lib/pledge-words';

/** What a pledge says besides its works: sections of a person's form, a collective's breakthrough, issues and models. */
export function PledgeParts({ parts }: { readonly parts: readonly PledgePartContent[] }) {
  if (parts.length === 0) return null;
  const heads = [...new Set(parts.map(headOf))];
  return (
    <div className="grid gap-3">
      {heads.map((head) => (
        <section key={head}>
          <h3 className="text-base font-semibold">{head}</h3>
          <ul className="mt-1 grid gap-2">
            {parts
              .filter((part) => headOf(part) === head)
              .map((part) => (
                <li key={part.words} className="border-l-2 border-line-strong pl-3">
                  <PartLines part={part} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function PartLines({ part }: { readonly part: PledgePartContent }) {
  const [words, ...facts] = partLines(part);
  return (
    <>
      <p className="break-words whitespace-pre-line">{words}</p>
      {facts.length > 0 && <p className="text-sm text-ink-2">{facts.join(' · ')}</p>}
    </>
  );
}

function headOf(part: PledgePartContent): string {
  return part.kind === 'section' ? part.heading : PART_WORDS[part.kind];
}
