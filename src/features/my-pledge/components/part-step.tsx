import { ActionForm } from '@/components/action-form';
import { Autosave } from '@/components/autosave';
import type { Frame } from '@/components/frame';
import { BackLink } from '@/components/page-head';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { PART_WORDS } from '@/lib/pledge-words';
import { autosavePart, savePart } from '../actions';
import type { MyDraftPart } from '../queries/my-pledge';
import { ForWhom } from './for-whom';
import { PartFields } from './part-fields';
import { UnchangedNote } from './unchanged-note';

type PartStepProps = { readonly data: MyDraftPart; readonly frame: Frame };

/** One section of the form, or one part of a collective's pledge: saved while it is typed, and with "Tiếp tục". */
export function PartStep({ data, frame }: PartStepProps) {
  const { pledge, draft, view } = data;
  const { part, position, total, isOptional } = view;
  const kindName = part.kind === 'section' ? 'mục' : PART_WORDS[part.kind].toLocaleLowerCase('vi');
  return (
    <div className="grid max-w-[36rem] gap-4">
      <BackLink href={routes.pledge(pledge.pledge.id)}>Danh sách việc</BackLink>
      <div>
        <p className="text-sm text-ink-2">
          Cam kết năm {pledge.campaign.year} · {kindName}
          {total > 1 && ` ${position} trong ${total}`}
        </p>
        <ForWhom pledge={pledge} />
        <UnchangedNote unchanged={view.unchanged} />
      </div>
      <ActionForm
        action={savePart}
        at={frame.at}
        account={frame.account}
        hidden={{
          pledgeId: pledge.pledge.id,
          partKey: part.key,
          partVersion: String(part.version),
          writer: draft.key,
        }}
      >
        <PartFields view={view} year={pledge.campaign.year} />
        {isOptional && (
          <p className="text-ink-2">Không bắt buộc: để trống rồi bấm “Tiếp tục” nếu chưa có gì cần ghi.</p>
        )}
        <SubmitButton wide>Tiếp tục</SubmitButton>
        <Autosave action={autosavePart} />
      </ActionForm>
    </div>
  );
}
