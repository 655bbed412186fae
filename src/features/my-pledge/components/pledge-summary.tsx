import { ButtonLink } from '@/components/button-link';
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import { Status } from '@/components/status';
import { routes } from '@/config/routes';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import { PLEDGE_STATE_WORDS } from '@/lib/pledge-words';
import { hasResultsToReport, nextStepText } from '../next-step';
import type { MyPledge } from '../queries/my-pledge';
import { DossierHolder } from './dossier-holder';
import { DraftItems } from './draft-items';
import { ItemRows } from './item-rows';
import { PledgeRoad } from './pledge-road';

type PledgeSummaryProps = { readonly pledge: MyPledge; readonly today: CalendarDate };

/** My pledge of the year at a glance: where it stands, its items, and who has it now. */
export function PledgeSummary({ pledge, today }: PledgeSummaryProps) {
  const { campaign, draft, items } = pledge;
  const { id, state } = pledge.pledge;
  return (
    <>
      <Card
        title={`Cam kết năm ${campaign.year}`}
        sub={subtitle(pledge)}
        aside={<Status {...PLEDGE_STATE_WORDS[state]} />}
      >
        <div className="grid gap-4">
          <PledgeRoad state={state} />
          <ReturnReason pledge={pledge} />
          <p>{nextStepText(pledge, today)}</p>
          <NextStep pledge={pledge} />
        </div>
      </Card>
      <section>
        <h2 className="mb-2 text-lg">{draft ? 'Các việc đang soạn' : 'Các việc đã cam kết'}</h2>
        {draft ? (
          <DraftItems pledgeId={id} draft={draft} namedKey={lastReturn(pledge)?.itemKey ?? null} isBrief />
        ) : (
          <ItemRows pledgeId={id} items={items} isFollowed={state === 'approved'} />
        )}
      </section>
      <DossierHolder pledge={pledge} today={today} />
    </>
  );
}

/** What the reviewer asked for, while the pledge lies with its author. */
export function ReturnReason({ pledge }: { readonly pledge: MyPledge }) {
  const returned = pledge.pledge.state === 'returned' ? lastReturn(pledge) : undefined;
  if (!returned) return null;
  return (
    <Notice
      kind="warn"
      title={`${returned.byName} góp ý${returned.itemOrdinal ? ` về việc ${returned.itemOrdinal}` : ''}`}
    >
      <p className="whitespace-pre-line">{returned.reason}</p>
    </Notice>
  );
}

export function lastReturn({ transitions }: MyPledge) {
  return transitions.findLast(({ kind }) => kind === 'return');
}

function subtitle({ pledge, transitions }: MyPledge): string {
  const parts = [
    pledge.state === 'approved' && pledge.approvedOn
      ? `${transitions.findLast(({ kind }) => kind === 'approval')?.byName ?? 'Chi bộ'} duyệt ngày ${formatDate(pledge.approvedOn)}`
      : null,
    pledge.state === 'submitted' && pledge.submittedOn
      ? `Trình ngày ${formatDate(pledge.submittedOn)}`
      : null,
    pledge.isLate ? 'nộp muộn' : null,
    pledge.code ? `mã\u00A0${pledge.code}` : null,
  ];
  return parts.filter(Boolean).join(' · ');
}

function NextStep({ pledge }: { readonly pledge: MyPledge }) {
  const { id, state } = pledge.pledge;
  switch (state) {
    case 'draft':
    case 'returned':
      return (
        <ButtonLink href={pledge.draft?.isComplete ? routes.pledgeCheck(id) : routes.pledge(id)} wide>
          {state === 'returned'
            ? 'Sửa và trình lại'
            : pledge.draft?.isComplete
              ? 'Kiểm tra rồi trình'
              : 'Làm tiếp'}
        </ButtonLink>
      );
    case 'submitted':
      return (
        <ButtonLink href={routes.pledge(id)} tone="quiet" wide>
          Xem bản đã trình
        </ButtonLink>
      );
    case 'approved':
      return hasResultsToReport(pledge) ? (
        <ButtonLink href={routes.pledge(id)} wide>
          Ghi tiến độ
        </ButtonLink>
      ) : (
        <ButtonLink href={routes.pledge(id)} tone="quiet" wide>
          Xem cam kết
        </ButtonLink>
      );
  }
}
