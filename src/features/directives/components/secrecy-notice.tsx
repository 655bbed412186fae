import { Notice } from '@/components/notice';

/** Stands on every form that takes a document in. */
export function SecrecyNotice() {
  return (
    <Notice kind="warn" title="Không nhập văn bản mật">
      Văn bản có dấu Mật, Tối mật, Tuyệt mật không được ghi vào đây, kể cả trích yếu và tệp đính kèm.
    </Notice>
  );
}
