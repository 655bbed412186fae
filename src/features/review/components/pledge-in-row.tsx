import { Card } from '@/components/card';
import { CheckboxField } from '@/components/choice-fields';
import { PledgeParts } from '@/components/pledge-parts';
import { Status } from '@/components/status';
import { routes } from '@/config/routes';
import { STANDING_WORDS } from '@/lib/pledge-words';
import { changeOf } from '../item-changes';
import type { PledgeInRow as Pledge } from '../queries/read-in-row';
import { ItemBlock } from './item-block';
import { SentBackNotice } from './sent-back-notice';

/** One pledge in full, with the box that agrees to it right below its text. */
export function PledgeInRow({ pledge }: { readonly pledge: Pledge }) {
  const { sentBack } = pledge;
  const facts = [pledge.cellName, pledge.standing && STANDING_WORDS[pledge.standing], pledge.code].filter(
    Boolean,
  );
  return (
    <Card
      title={pledge.fullName}
      sub={facts.join(' · ')}
      aside={<Status kind="wait" text={waitWords(pledge)} />}
    >
      {sentBack && <SentBackNotice sentBack={sentBack} items={pledge.items} />}
      <PledgeParts parts={pledge.parts} />
      <ol className="mt-3">
        {pledge.items.map((item) => (
          <ItemBlock
            key={item.id}
            item={item}
            anchor={`${pledge.code}-viec-${item.ordinal}`}
            change={sentBack ? changeOf(item, sentBack.items) : undefined}
          />
        ))}
      </ol>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-line pt-2">
        <CheckboxField
          name="opened"
          value={pledge.proof}
          label={
            <>
              <b>Đồng ý duyệt hồ sơ này</b>
              <span className="sr-only"> của {pledge.fullName}</span>
            </>
          }
        />
        <a
          href={routes.reviewDossier(pledge.pledgeId)}
          className="inline-flex min-h-11 items-center text-sm text-red underline underline-offset-4"
        >
          Mở riêng để trả lại<span className="sr-only"> hồ sơ của {pledge.fullName}</span>
        </a>
      </div>
    </Card>
  );
}

function waitWords({ days, isLate }: Pledge): string {
  const wait = days === 0 ? 'chờ từ hôm nay' : `chờ ${days} ngày`;
  return isLate ? `${wait}, nộp muộn` : wait;
}
