import { ActionForm } from '@/components/action-form';
import { RadioCards } from '@/components/choice-fields';
import { TextArea, TextField } from '@/components/fields';
import { Notice } from '@/components/notice';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { MAX_OPENING_REASON, OPENING_GROUNDS } from '@/domain/access/text-opening';
import { formatDate } from '@/lib/format-date';
import { openText } from '../actions';
import { GROUND_WORDS } from '../opening-words';
import type { OpeningPage } from '../queries/read-opening-page';

type OpeningFormProps = { readonly page: OpeningPage; readonly account: string };

/** Which text, and why; who opens it knows beforehand that the person will see it. */
export function OpeningForm({ page: { code, today, key }, account }: OpeningFormProps) {
  const at = code ? routes.openTextOf(code) : routes.openText;
  return (
    <ActionForm action={openText} at={`${at}#mo`} account={account} keyValue={key}>
      <Notice>
        Nội dung cam kết là của người viết. Người ấy sẽ thấy đồng chí là ai, mở lúc nào và vì sao. Bản này mở
        cho riêng đồng chí đến hết hôm nay, {formatDate(today)}; hôm sau muốn đọc lại thì ghi lý do lần nữa.
      </Notice>
      <TextField
        name="code"
        label="Mã trên bản cam kết"
        hint="ví dụ CK-26-0147"
        defaultValue={code}
        autoComplete="off"
        width="medium"
      />
      <RadioCards
        name="ground"
        legend="Mở để làm gì"
        choices={OPENING_GROUNDS.map((ground) => ({ value: ground, label: GROUND_WORDS[ground] }))}
      />
      <TextArea
        name="reason"
        label="Nói rõ lý do"
        hint="theo kế hoạch, kiến nghị hay phân công nào; người có bản cam kết sẽ đọc đúng những chữ này"
        rows={3}
        maxLength={MAX_OPENING_REASON}
      />
      <SubmitButton busyText="Đang mở…">Mở bản cam kết</SubmitButton>
    </ActionForm>
  );
}
