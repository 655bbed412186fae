import { ActionForm } from '@/components/action-form';
import { ButtonLink } from '@/components/button-link';
import type { Frame } from '@/components/frame';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { MAX_ITEMS } from '@/domain/pledge/limits';
import { formatDateTime } from '@/lib/format-date-time';
import { addItem } from '../actions';
import { missingText } from '../next-step';
import type { DraftView } from '../queries/draft-view';
import type { MyPledge } from '../queries/my-pledge';
import { DraftItems } from './draft-items';
import { DraftParts } from './draft-parts';
import { lastReturn } from './return-reason';

type DraftTasksProps = { readonly pledge: MyPledge; readonly draft: DraftView; readonly frame: Frame };

/** What is still to be typed: parts where there are any, then the items, then the way to the answers. */
export function DraftTasks({ pledge, draft, frame }: DraftTasksProps) {
  const hasParts = pledge.unit !== null || draft.parts.length > 0;
  return (
    <>
      <DraftParts pledge={pledge} draft={draft} frame={frame} />
      <section className="grid gap-2">
        {hasParts && <h2 className="text-lg">Các việc làm theo Bác</h2>}
        <DraftItems
          pledgeId={pledge.pledge.id}
          draft={draft}
          namedKey={lastReturn(pledge)?.itemKey ?? null}
        />
        {draft.savedAt && (
          <p className="text-sm font-semibold text-done">✓ Đã lưu nháp lúc {formatDateTime(draft.savedAt)}</p>
        )}
      </section>
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
