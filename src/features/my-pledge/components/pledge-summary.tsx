import { ButtonLink } from '@/components/button-link';
import { Card } from '@/components/card';
import { Status } from '@/components/status';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import { PLEDGE_STATE_WORDS } from '@/lib/pledge-words';
import { nextStepText } from '../next-step';
import { nextStepLink } from '../next-step-link';
import type { MyPledge } from '../queries/my-pledge';
import { DossierHolder } from './dossier-holder';
import { DraftItems } from './draft-items';
import { ItemRows } from './item-rows';
import { PledgeRoad } from './pledge-road';
import { lastReturn, ReturnReason } from './return-reason';

type PledgeSummaryProps = { readonly pledge: MyPledge; readonly today: CalendarDate };

/** My pledge of the year at a glance: where it stands, its items, and who has it now. */
export function PledgeSummary({ pledge, today }: PledgeSummaryProps) {
  const { campaign, draft, items } = pledge;
  const { id, state } = pledge.pledge;
  const draftShown = state === 'approved' ? null : draft;
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
        <h2 className="mb-2 text-lg">{draftShown ? 'Các việc đang soạn' : 'Các việc đã cam kết'}</h2>
        {draftShown ? (
          <DraftItems
            pledgeId={id}
            draft={draftShown}
            namedKey={lastReturn(pledge)?.itemKey ?? null}
            isBrief
          />
        ) : (
          <ItemRows pledgeId={id} items={items} isFollowed={state === 'approved'} />
        )}
      </section>
      <DossierHolder pledge={pledge} today={today} />
    </>
  );
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
    pledge.code ? `mã ${pledge.code}` : null,
  ];
  return parts.filter(Boolean).join(' · ');
}

function NextStep({ pledge }: { readonly pledge: MyPledge }) {
  const { label, href, isQuiet = false } = nextStepLink(pledge);
  return (
    <ButtonLink href={href} tone={isQuiet ? 'quiet' : 'primary'} wide>
      {label}
    </ButtonLink>
  );
}
