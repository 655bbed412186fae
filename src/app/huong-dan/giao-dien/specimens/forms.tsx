import type { ActionState } from '@/components/action-state';
import { TextField } from '@/components/fields';
import { SendAgain } from '@/components/send-again';
import { SubmitButton } from '@/components/submit-button';
import { FormIn } from '../form-in';
import type { Specimen } from '../specimen';

const SUBMITTED = { what: ['Vận động 12 hộ trong tổ phân loại rác tại nguồn'] };

const ANSWERS: readonly { readonly name: string; readonly state: ActionState }[] = [
  { name: 'xong', state: { kind: 'done', message: 'Đã lưu thay đổi.', stamp: '1' } },
  {
    name: 'một chỗ cần sửa',
    state: {
      kind: 'invalid',
      errors: { what: 'Ghi rõ hơn, ít nhất 10 ký tự: việc gì, với ai, ở đâu.' },
      submitted: SUBMITTED,
      stamp: '2',
    },
  },
  {
    name: 'quy định không cho',
    state: { kind: 'refused', message: 'Hồ sơ đã được duyệt trước đó.', submitted: SUBMITTED, stamp: '3' },
  },
  {
    name: 'không có quyền',
    state: { kind: 'forbidden', message: 'Không tìm thấy nội dung này.', submitted: SUBMITTED, stamp: '4' },
  },
  {
    name: 'trục trặc',
    state: {
      kind: 'failed',
      message: 'Chưa biết đã ghi được chưa. Đồng chí bấm gửi lại.',
      submitted: SUBMITTED,
      stamp: '5',
    },
  },
  {
    name: 'hết phiên',
    state: { kind: 'signed-out', message: 'Mật khẩu chưa đúng.', submitted: SUBMITTED, stamp: '6' },
  },
  {
    name: 'xem trước thay đổi',
    state: {
      kind: 'rehearsed',
      effect: {
        lines: [
          { label: 'Đảng bộ xã Gò Sen: cá nhân phải đăng ký', before: '232', after: '210' },
          { label: 'Chi bộ ấp Vườn Sen: việc quá hạn', before: '0', after: '0' },
          { label: 'Đơn vị mới', before: null, after: '22' },
        ],
        notes: ['Số liệu của các ngày trước giữ nguyên.'],
      },
      confirmation: 'x',
      submitted: SUBMITTED,
      stamp: '7',
    },
  },
];

export const FORMS: readonly Specimen[] = [
  {
    title: 'Biểu mẫu và câu trả lời',
    shows: ['action-form', 'form-answer', 'rehearsed-effect', 'sign-in-again', 'carried-fields'],
    states: ANSWERS.map(({ name, state }) => ({
      name,
      view: (
        <FormIn anchor={`tra-loi-${state.kind}`} state={state}>
          <TextField name="what" label="Việc làm theo Bác" />
          <SubmitButton>Lưu thay đổi</SubmitButton>
        </FormIn>
      ),
    })),
  },
  {
    title: 'Gửi lại những gì đã gõ',
    shows: ['send-again'],
    states: [
      {
        name: 'có chữ',
        view: (
          <FormIn anchor="gui-lai">
            <SendAgain submitted={SUBMITTED} />
          </FormIn>
        ),
      },
    ],
  },
];
