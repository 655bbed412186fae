import { ActionForm } from '@/components/action-form';
import { ButtonLink } from '@/components/button-link';
import { Card } from '@/components/card';
import type { Frame } from '@/components/frame';
import { Status } from '@/components/status';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { PLEDGE_STATE_WORDS } from '@/lib/pledge-words';
import { startCollectivePledge } from '../actions';
import { penStepText } from '../pen-step';
import type { PenPledge } from '../queries/pen-pledges';

type PenPledgeListProps = {
  readonly pledges: readonly PenPledge[];
  readonly campaign: { readonly id: string; readonly year: number };
  readonly canStart: boolean;
  readonly frame: Frame;
  readonly formKey: string;
};

/** The collectives whose pledge I write, each with its one next step. */
export function PenPledgeList(props: PenPledgeListProps) {
  return (
    <ul className="grid gap-4">
      {props.pledges.map((row) => (
        <li key={row.unitId}>
          <Card
            title={`Tập thể ${row.name}`}
            sub={subOf(row, props.campaign.year)}
            aside={row.pledge && <Status {...PLEDGE_STATE_WORDS[row.pledge.state]} />}
          >
            <PenStep {...props} row={row} />
          </Card>
        </li>
      ))}
    </ul>
  );
}

function subOf({ pledge, isObliged }: PenPledge, year: number): string {
  const parts = [
    `Bản đăng ký năm ${year}`,
    pledge?.code && `mã\u00A0${pledge.code}`,
    !pledge && !isObliged && 'không bắt buộc',
  ];
  return parts.filter(Boolean).join(' · ');
}

function PenStep(props: PenPledgeListProps & { readonly row: PenPledge }) {
  const { pledge } = props.row;
  if (!pledge) return props.canStart ? <StartCollective {...props} /> : <p>Đợt đăng ký đã kết thúc.</p>;
  const { label, isQuiet } = penStepText(pledge);
  return (
    <ButtonLink href={routes.pledge(pledge.id)} tone={isQuiet ? 'quiet' : 'primary'} wide>
      {label}
    </ButtonLink>
  );
}

function StartCollective({
  row,
  campaign,
  frame,
  formKey,
}: PenPledgeListProps & { readonly row: PenPledge }) {
  const form = { action: startCollectivePledge, account: frame.account, keyValue: formKey };
  const hidden = { campaignId: campaign.id, unitId: row.unitId };
  return (
    <div className="grid gap-3">
      <ActionForm {...form} at={`${frame.at}#bat-dau-${row.unitId}`} hidden={hidden}>
        <SubmitButton wide busyText="Đang mở…">
          Bắt đầu bản đăng ký của tập thể
        </SubmitButton>
      </ActionForm>
      {row.earlierId && (
        <ActionForm
          {...form}
          at={`${frame.at}#bat-dau-tu-nam-truoc-${row.unitId}`}
          hidden={{ ...hidden, copiedFromId: row.earlierId }}
        >
          <SubmitButton tone="quiet" wide busyText="Đang mở…">
            Bắt đầu từ bản năm {campaign.year - 1}
          </SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}
