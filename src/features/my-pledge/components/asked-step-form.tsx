import { ActionForm } from '@/components/action-form';
import { ButtonLink } from '@/components/button-link';
import type { Frame } from '@/components/frame';
import { BackLink, PageHead } from '@/components/page-head';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { discardAmendment, startAmendment, withdrawAmendment, withdrawPledge } from '../actions';
import type { MyPledge } from '../queries/my-pledge';
import { ForWhom } from './for-whom';

/** A step that is asked about on a page of its own before it is taken. */
export type AskedStep = 'withdraw' | 'withdraw-amendment' | 'amend' | 'discard-amendment';

const STEPS = {
  withdraw: {
    action: withdrawPledge,
    title: 'Rút lại để sửa?',
    text: 'Cam kết trở về bản nháp, người duyệt không còn thấy nội dung. Ngày trình sẽ tính lại từ lần trình sau; nếu khi đó đã quá hạn thì ghi “nộp muộn”.',
    yes: 'Rút lại',
    no: 'Không rút',
  },
  'withdraw-amendment': {
    action: withdrawAmendment,
    title: 'Rút lại bản điều chỉnh?',
    text: 'Bản điều chỉnh trở về bản nháp để đồng chí sửa tiếp. Bản đã duyệt vẫn có hiệu lực như cũ.',
    yes: 'Rút lại bản điều chỉnh',
    no: 'Không rút',
  },
  amend: {
    action: startAmendment,
    title: 'Điều chỉnh cam kết?',
    text: 'Đồng chí sửa, thêm hoặc bớt việc trên một bản mới rồi trình duyệt. Bản đã duyệt và tiến độ đã ghi vẫn giữ nguyên, có hiệu lực đến khi bản mới được duyệt.',
    yes: 'Bắt đầu điều chỉnh',
    no: 'Không điều chỉnh',
  },
  'discard-amendment': {
    action: discardAmendment,
    title: 'Bỏ bản điều chỉnh?',
    text: 'Những gì đã sửa trong bản điều chỉnh này sẽ không còn. Bản đã duyệt vẫn có hiệu lực như cũ.',
    yes: 'Bỏ bản điều chỉnh',
    no: 'Giữ lại, soạn tiếp',
  },
} as const;

type AskedStepFormProps = {
  readonly step: AskedStep;
  readonly pledge: MyPledge;
  readonly frame: Frame;
};

/** Says what the step does and asks once. */
export function AskedStepForm({ step, pledge, frame }: AskedStepFormProps) {
  const { id, version } = pledge.pledge;
  const { action, title, text, yes, no } = STEPS[step];
  return (
    <div className="grid max-w-[36rem] gap-5">
      <div>
        <BackLink href={routes.pledge(id)} />
        <PageHead title={title} sub={`Cam kết năm ${pledge.campaign.year}`} />
        <ForWhom pledge={pledge} />
      </div>
      <p>{text}</p>
      <ActionForm
        action={action}
        at={frame.at}
        account={frame.account}
        keyValue={pledge.key}
        hidden={{ pledgeId: id, version: String(version) }}
      >
        <SubmitButton wide>{yes}</SubmitButton>
        <ButtonLink href={routes.pledge(id)} tone="quiet" wide>
          {no}
        </ButtonLink>
      </ActionForm>
    </div>
  );
}
