import { ButtonLink } from '@/components/button-link';
import { Card } from '@/components/card';
import type { Frame } from '@/components/frame';
import { Notice } from '@/components/notice';
import { BackLink, PageHead } from '@/components/page-head';
import { PledgeParts } from '@/components/pledge-parts';
import { ServedList } from '@/components/served-list';
import { Status } from '@/components/status';
import { WhySeen } from '@/components/why-seen';
import { routes } from '@/config/routes';
import { PLEDGE_STATE_WORDS } from '@/lib/pledge-words';
import type { MyPledge, MyPledgePage } from '../queries/my-pledge';
import { AmendmentPanel } from './amendment-panel';
import { DossierHolder } from './dossier-holder';
import { DraftTasks } from './draft-tasks';
import { EntryPanel } from './entry-panel';
import { forWhomText } from './for-whom';
import { History } from './history';
import { ItemRows } from './item-rows';
import { ReturnReason } from './return-reason';

/** What the person has just done, told at the top of the page to which it led. */
export type JustDone = 'bao' | 'dieu-chinh';

type PledgeViewProps = {
  readonly page: MyPledgePage;
  readonly frame: Frame;
  readonly justDone: JustDone | null;
};

const DONE: Readonly<Record<JustDone, string>> = {
  bao: 'Đã ghi tiến độ. Kết quả đang chờ người duyệt xác nhận.',
  'dieu-chinh': 'Đã trình bản điều chỉnh. Bản đã duyệt vẫn có hiệu lực đến khi bản này được duyệt.',
};

/** One pledge: while it is a draft its task list, afterwards its items, its way and its history. */
export function PledgeView({ page, frame, justDone }: PledgeViewProps) {
  const { pledge, served, today, why } = page;
  const { state } = pledge.pledge;
  const isApproved = state === 'approved';
  return (
    <div className="grid max-w-[42rem] gap-5">
      <ViewHead pledge={pledge} />
      {justDone && <Notice kind="success">{DONE[justDone]}</Notice>}
      <EntryPanel pledge={pledge} frame={frame} />
      <ReturnReason pledge={pledge} />
      {isApproved && <AmendmentPanel pledge={pledge} frame={frame} />}
      {pledge.draft && !isApproved && <DraftTasks pledge={pledge} draft={pledge.draft} frame={frame} />}
      {(!pledge.draft || isApproved) && <HandedIn pledge={pledge} />}
      <DossierHolder pledge={pledge} today={today} />
      <WhatItServes served={served} />
      <History transitions={pledge.transitions} />
      {pledge.items.length > 0 && <Papers pledge={pledge} />}
      <WhySeen {...why}>{readersText(pledge)}</WhySeen>
    </div>
  );
}

/** Who else reads the words of this pledge. */
function readersText({ pledge, reviewers }: MyPledge): string {
  if (pledge.currentVersionId === null) return 'Bản nháp: người duyệt chưa đọc được.';
  const names = reviewers.map(({ fullName }) => fullName).join(', ');
  return names ? `Người duyệt đọc được bản đã trình: ${names}.` : 'Chưa có người duyệt nào đọc được.';
}

function ViewHead({ pledge }: { readonly pledge: MyPledge }) {
  const { state, code, isLate, amendmentState } = pledge.pledge;
  const isOwn = pledge.writingFor === 'self';
  const forWhom = forWhomText(pledge);
  return (
    <div>
      <BackLink href={isOwn ? routes.home : routes.pledges}>{isOwn ? 'Việc của tôi' : 'Cam kết'}</BackLink>
      <PageHead
        title={`Cam kết năm ${pledge.campaign.year}`}
        sub={
          <>
            {forWhom && <span className="block">{forWhom}</span>}
            <span className="flex flex-wrap gap-x-3">
              <Status {...PLEDGE_STATE_WORDS[state]} />
              {amendmentState && <span>đang điều chỉnh</span>}
              {code && <span className="nb">mã {code}</span>}
              {isLate && <span>nộp muộn</span>}
            </span>
          </>
        }
      />
    </div>
  );
}

/** The words that were handed in; once approved each item leads to its progress. */
function HandedIn({ pledge }: { readonly pledge: MyPledge }) {
  const isApproved = pledge.pledge.state === 'approved';
  const hasParts = pledge.parts.length > 0;
  return (
    <section className="grid gap-3">
      {pledge.pledge.amendmentState && <h2 className="text-lg">Bản đang có hiệu lực</h2>}
      {hasParts && (
        <Card title={pledge.pledge.unitId ? 'Nội dung đăng ký' : 'Nội dung cam kết'}>
          <PledgeParts parts={pledge.parts} />
        </Card>
      )}
      {hasParts && <h2 className="mt-2 text-lg">Việc làm cụ thể</h2>}
      <ItemRows pledgeId={pledge.pledge.id} items={pledge.items} isFollowed={isApproved} />
    </section>
  );
}

/** Folded: the words matter first, and a year serves many documents at once. */
function WhatItServes({ served }: Pick<MyPledgePage, 'served'>) {
  const counts = [
    [served.directives.length, 'văn bản'],
    [served.themes.length, 'chuyên đề'],
  ] as const;
  const there = counts.filter(([count]) => count > 0);
  if (there.length === 0) return null;
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">
        Thực hiện {there.map((words) => words.join(' ')).join(', ')}
      </summary>
      <ServedList {...served} />
    </details>
  );
}

function Papers({ pledge: { pledge, writingFor } }: { readonly pledge: MyPledge }) {
  const { id, state, amendmentState } = pledge;
  const canAmend = state === 'approved' && amendmentState === null && writingFor !== 'member';
  return (
    <div className="flex flex-wrap gap-3">
      <ButtonLink href={routes.pledgePrint(id)} tone="quiet">
        {pledge.unitId ? 'In bản đăng ký' : 'In bản cam kết'}
      </ButtonLink>
      {state === 'submitted' && (
        <ButtonLink href={routes.pledgeWithdraw(id)} tone="quiet">
          Rút lại để sửa
        </ButtonLink>
      )}
      {canAmend && (
        <ButtonLink href={routes.pledgeAmend(id)} tone="quiet">
          Điều chỉnh cam kết
        </ButtonLink>
      )}
    </div>
  );
}
