import { ButtonLink } from '@/components/button-link';
import { Card } from '@/components/card';
import type { Frame } from '@/components/frame';
import { Notice } from '@/components/notice';
import { VersionCompare } from '@/components/version-compare';
import { routes } from '@/config/routes';
import { compareVersions } from '@/lib/compare-versions';
import type { MyPledge } from '../queries/my-pledge';
import { DraftTasks } from './draft-tasks';

type AmendmentPanelProps = { readonly pledge: MyPledge; readonly frame: Frame };

/** The amendment beside the version in force: being written, or waiting for the reviewer. */
export function AmendmentPanel({ pledge, frame }: AmendmentPanelProps) {
  if (pledge.pledge.amendmentState === 'submitted') return <WaitingAmendment pledge={pledge} />;
  if (!pledge.draft) return null;
  return (
    <section aria-labelledby="dieu-chinh" className="grid gap-5">
      <div>
        <h2 id="dieu-chinh" className="text-lg">
          Bản điều chỉnh đang soạn
        </h2>
        <p className="text-ink-2">
          Bản đã duyệt ở bên dưới vẫn có hiệu lực, đồng chí vẫn ghi tiến độ được, đến khi bản điều chỉnh được
          duyệt.
        </p>
      </div>
      <DraftTasks pledge={pledge} draft={pledge.draft} frame={frame} />
      <div>
        <ButtonLink href={routes.pledgeDiscardAmendment(pledge.pledge.id)} tone="quiet">
          Bỏ bản điều chỉnh
        </ButtonLink>
      </div>
    </section>
  );
}

function WaitingAmendment({ pledge }: { readonly pledge: MyPledge }) {
  const { proposed } = pledge;
  if (!proposed) return null;
  return (
    <section aria-labelledby="dieu-chinh" className="grid gap-4">
      <Notice title="Bản điều chỉnh đang chờ duyệt">
        <p>Bản đã duyệt vẫn có hiệu lực; tiến độ vẫn ghi vào bản ấy.</p>
      </Notice>
      <Card title={<span id="dieu-chinh">So sánh hai bản</span>} sub={`Lý do: ${proposed.reason}`}>
        <VersionCompare
          heads={['Bản đang có hiệu lực', 'Bản điều chỉnh']}
          rows={compareVersions(pledge, proposed)}
        />
      </Card>
      {pledge.writingFor !== 'member' && (
        <div>
          <ButtonLink href={routes.pledgeWithdraw(pledge.pledge.id)} tone="quiet">
            Rút lại bản điều chỉnh
          </ButtonLink>
        </div>
      )}
    </section>
  );
}
