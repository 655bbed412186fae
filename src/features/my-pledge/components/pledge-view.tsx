import { ActionForm } from '@/components/action-form';
import { ButtonLink } from '@/components/button-link';
import type { Frame } from '@/components/frame';
import { Notice } from '@/components/notice';
import { BackLink, PageHead } from '@/components/page-head';
import { Status } from '@/components/status';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { MAX_ITEMS } from '@/domain/pledge/limits';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { formatDateTime } from '@/lib/format-date-time';
import { PLEDGE_STATE_WORDS } from '@/lib/pledge-words';
import { addItem } from '../actions';
import { missingText } from '../next-step';
import type { DraftView } from '../queries/draft-view';
import type { MyPledge } from '../queries/my-pledge';
import { DossierHolder } from './dossier-holder';
import { DraftItems } from './draft-items';
import { History } from './history';
import { ItemRows } from './item-rows';
import { lastReturn, ReturnReason } from './pledge-summary';

type PledgeViewProps = {
  readonly pledge: MyPledge;
  readonly frame: Frame;
  readonly today: CalendarDate;
  readonly justReported: boolean;
};

/** One pledge: while it is a draft its task list, afterwards its items, its way and its history. */
export function PledgeView({ pledge, frame, today, justReported }: PledgeViewProps) {
  const { id, state, code, isLate } = pledge.pledge;
  return (
    <div className="grid max-w-[42rem] gap-5">
      <div>
        <BackLink href={routes.home}>Việc của tôi</BackLink>
        <PageHead
          title={`Cam kết năm ${pledge.campaign.year}`}
          sub={
            <span className="flex flex-wrap gap-x-3">
              <Status {...PLEDGE_STATE_WORDS[state]} />
              {code && <span className="nb">mã {code}</span>}
              {isLate && <span>nộp muộn</span>}
            </span>
          }
        />
      </div>
      {justReported && <Notice kind="success">Đã ghi tiến độ. Kết quả đang chờ người duyệt xác nhận.</Notice>}
      <ReturnReason pledge={pledge} />
      {pledge.draft ? (
        <DraftTasks pledge={pledge} draft={pledge.draft} frame={frame} />
      ) : (
        <ItemRows pledgeId={id} items={pledge.items} isFollowed={state === 'approved'} />
      )}
      <DossierHolder pledge={pledge} today={today} />
      <History transitions={pledge.transitions} />
      {pledge.items.length > 0 && <Papers pledgeId={id} canWithdraw={state === 'submitted'} />}
    </div>
  );
}

type DraftTasksProps = { readonly pledge: MyPledge; readonly draft: DraftView; readonly frame: Frame };

function DraftTasks({ pledge, draft, frame }: DraftTasksProps) {
  const { id } = pledge.pledge;
  return (
    <>
      <div>
        <DraftItems pledgeId={id} draft={draft} namedKey={lastReturn(pledge)?.itemKey ?? null} />
        {draft.savedAt && (
          <p className="mt-2 text-sm font-semibold text-done">
            ✓ Đã lưu nháp lúc {formatDateTime(draft.savedAt)}
          </p>
        )}
      </div>
      <AddItemForm pledge={pledge} draft={draft} frame={frame} />
      <ToCheck pledge={pledge} draft={draft} />
    </>
  );
}

function AddItemForm({ pledge, draft, frame }: DraftTasksProps) {
  if (draft.items.length >= MAX_ITEMS) {
    return <p className="text-ink-2">Một cam kết có nhiều nhất {MAX_ITEMS} việc.</p>;
  }
  return (
    <ActionForm
      action={addItem}
      at={`${frame.at}#them-viec`}
      account={frame.account}
      keyValue={draft.key}
      hidden={{ pledgeId: pledge.pledge.id }}
    >
      <SubmitButton tone="quiet">Thêm một việc</SubmitButton>
    </ActionForm>
  );
}

/** To the answers; also of an unfinished draft that has items to leave out, which is done there. */
function ToCheck({ pledge, draft }: Omit<DraftTasksProps, 'frame'>) {
  const address = routes.pledgeCheck(pledge.pledge.id);
  if (draft.isComplete) {
    return (
      <ButtonLink href={address} wide>
        Kiểm tra rồi trình
      </ButtonLink>
    );
  }
  const { minItems } = pledge.campaign;
  return (
    <div className="grid gap-3">
      <p className="text-ink-2">{missingText(draft, minItems)} Điền xong thì kiểm tra và trình được.</p>
      {draft.items.length > minItems && (
        <ButtonLink href={address} tone="quiet" wide>
          Xem lại và bỏ bớt việc
        </ButtonLink>
      )}
    </div>
  );
}

function Papers({ pledgeId, canWithdraw }: { readonly pledgeId: string; readonly canWithdraw: boolean }) {
  return (
    <div className="flex flex-wrap gap-3">
      <ButtonLink href={routes.pledgePrint(pledgeId)} tone="quiet">
        In bản cam kết
      </ButtonLink>
      {canWithdraw && (
        <ButtonLink href={routes.pledgeWithdraw(pledgeId)} tone="quiet">
          Rút lại để sửa
        </ButtonLink>
      )}
    </div>
  );
}
