import type { ItemProgress } from '@/domain/pledge/item-progress';
import { formatDate } from '@/lib/format-date';
import { resultText } from '@/lib/pledge-words';
import { changeOf } from '../item-changes';
import type { ReviewDossier, ReviewItem } from '../queries/review-dossier';
import { ItemBlock } from './item-block';
import { ConfirmResultForm, RefuseResultForm } from './item-forms';
import { ItemStatus } from './item-status';

type DossierItemsProps = { readonly dossier: ReviewDossier; readonly account: string };

/** The items of a dossier; those reported carry the forms that decide on them. */
export function DossierItems({ dossier, account }: DossierItemsProps) {
  const { items, sentBack, pledge } = dossier;
  // An amendment is compared on its own with what is in force here.
  const mended = pledge.state === 'submitted' ? sentBack : null;
  const isInForce = pledge.state === 'approved';
  const firstReported = items.find(({ isReported }) => isReported);
  return (
    <ol>
      {items.map((item) => (
        <ItemBlock
          key={item.id}
          item={item}
          status={isInForce && <ItemStatus item={item} />}
          results={isInForce ? resultsOf(item) : []}
          change={mended ? changeOf(item, mended.items) : undefined}
        >
          {isInForce && <LatestReport progress={item.progress} />}
          {isInForce && (
            <ItemForms
              key={item.version}
              item={item}
              pledgeId={pledge.id}
              account={account}
              hasShortcut={item === firstReported}
            />
          )}
        </ItemBlock>
      ))}
    </ol>
  );
}

function resultsOf({ measure, progress }: ReviewItem) {
  return [
    {
      term: 'Báo',
      value: (
        <b className={progress.latestNote ? '' : 'font-normal'}>{resultText(measure, progress.latestNote)}</b>
      ),
    },
    { term: 'Xác nhận', value: resultText(measure, progress.confirmation) },
  ];
}

function LatestReport({ progress: { latestNote, refusal } }: { readonly progress: ItemProgress }) {
  if (!latestNote) return null;
  return (
    <div className="text-sm text-ink-2">
      <p className="whitespace-pre-line">
        {latestNote.words && `“${latestNote.words}”\u00a0· `}
        <span className="nb">báo cho ngày {formatDate(latestNote.on)}</span>
      </p>
      {refusal && <p className="mt-1 whitespace-pre-line">Chưa xác nhận vì: {refusal.reason}</p>}
    </div>
  );
}

type ItemFormsProps = {
  readonly item: ReviewItem;
  readonly pledgeId: string;
  readonly account: string;
  readonly hasShortcut: boolean;
};

function ItemForms(props: ItemFormsProps) {
  return (
    <div className={props.item.isReported ? 'mt-1 flex flex-wrap items-end gap-3' : 'not-has-[p]:hidden'}>
      <ConfirmResultForm {...props} />
      <RefuseResultForm {...props} />
    </div>
  );
}
