import { ButtonLink } from '@/components/button-link';
import { FormButtons } from '@/components/form-buttons';
import { PrintButton } from '@/components/print-button';
import { SubmitButton } from '@/components/submit-button';
import { SendingForm } from '../form-in';
import type { Specimen } from '../specimen';

/** The outline of `:focus-visible`, which no page can ask for. */
const FOCUSED =
  '[&_:is(a,button,input)]:outline-3 [&_:is(a,button,input)]:outline-gold [&_:is(a,button,input)]:outline-offset-2';

export const BUTTONS: readonly Specimen[] = [
  {
    title: 'Nút',
    shows: ['button-link', 'submit-button', 'form-buttons', 'print-button'],
    states: [
      {
        name: 'thường',
        view: (
          <div className="flex flex-wrap gap-3">
            <SubmitButton>Trình 3 việc</SubmitButton>
            <SubmitButton tone="quiet">Thêm một việc</SubmitButton>
            <SubmitButton tone="danger">Trả lại</SubmitButton>
            <ButtonLink href="#">Xem và duyệt</ButtonLink>
            <ButtonLink href="#" tone="quiet" slim>
              Xem tại ngày khác
            </ButtonLink>
            <PrintButton />
          </div>
        ),
      },
      {
        name: 'đang có con trỏ phím',
        view: (
          <div className={`flex flex-wrap gap-3 ${FOCUSED}`}>
            <SubmitButton>Trình 3 việc</SubmitButton>
            <ButtonLink href="#" tone="quiet">
              Quay lại
            </ButtonLink>
          </div>
        ),
      },
      {
        name: 'đang gửi',
        view: (
          <SendingForm>
            <div className="flex flex-wrap gap-3">
              <SubmitButton>Trình 3 việc</SubmitButton>
              <SubmitButton tone="quiet" slim busyText="Đang mở…">
                Mở
              </SubmitButton>
            </div>
          </SendingForm>
        ),
      },
      {
        name: 'rộng hết cỡ, chữ dài',
        view: (
          <SubmitButton wide>
            Xác nhận kết quả của cả năm việc đã báo và chuyển hồ sơ lên cấp ủy cấp trên trực tiếp
          </SubmitButton>
        ),
      },
      { name: 'cuối biểu mẫu', view: <FormButtons submit="Lưu thay đổi" back="#" /> },
    ],
  },
];
