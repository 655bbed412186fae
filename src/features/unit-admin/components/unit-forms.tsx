import { ActionForm } from '@/components/action-form';
import { RadioCards } from '@/components/choice-fields';
import { DateField, SelectField, TextField } from '@/components/fields';
import { FormButtons } from '@/components/form-buttons';
import { Notice } from '@/components/notice';
import { routes } from '@/config/routes';
import { ADDED_KINDS, mayStandUnder } from '@/domain/organisation/unit-kind';
import { formatNumber } from '@/lib/format-number';
import { UNIT_KIND_WORDS } from '@/lib/unit-words';
import { addUnit, changeUnit, closeUnit, moveUnit } from '../actions';
import type { UnitKept, UnitToMove } from '../queries/read-unit-kept';

type FormProps<Unit> = { readonly unit: Unit; readonly at: string; readonly account: string };

/** A new unit directly under this one. */
export function AddUnitForm({ unit, at, account }: FormProps<UnitKept>) {
  const kinds = ADDED_KINDS.filter((kind) => mayStandUnder(kind, unit.kind));
  return (
    <ActionForm
      action={addUnit}
      at={at}
      account={account}
      keyValue={unit.key}
      hidden={{ superiorId: unit.id }}
    >
      <RadioCards
        name="kind"
        legend="Loại đơn vị"
        choices={kinds.map((kind) => ({ value: kind, label: UNIT_KIND_WORDS[kind] }))}
      />
      <Facts />
      <DateField name="from" label="Có từ ngày" hint="ví dụ 01/01/2026" />
      <FormButtons submit="Thêm đơn vị" back={routes.unitKept(unit.id)} />
    </ActionForm>
  );
}

export function ChangeUnitForm({ unit, at, account }: FormProps<UnitKept>) {
  return (
    <ActionForm
      action={changeUnit}
      at={at}
      account={account}
      keyValue={unit.key}
      hidden={{ unitId: unit.id, version: String(unit.version) }}
    >
      <Facts unit={unit} />
      <FormButtons submit="Lưu thay đổi" back={routes.unitKept(unit.id)} />
    </ActionForm>
  );
}

/** From a day on under another superior; the effect is shown before it is done. */
export function MoveUnitForm({ unit, at, account }: FormProps<UnitToMove>) {
  return (
    <ActionForm action={moveUnit} at={at} account={account} keyValue={unit.key} hidden={{ unitId: unit.id }}>
      <SelectField
        name="superiorId"
        label="Cấp trên mới"
        options={unit.superiors.map(({ id, name }) => ({ value: id, label: name }))}
        placeholder="Chọn đơn vị"
      />
      <DateField
        name="on"
        label="Từ ngày"
        hint="ngày đầu tiên dưới cấp trên mới; các ngày trước giữ nguyên"
      />
      <FormButtons submit="Xem trước việc chuyển" back={routes.unitKept(unit.id)} />
    </ActionForm>
  );
}

export function CloseUnitForm({ unit, at, account }: FormProps<UnitKept>) {
  return (
    <ActionForm action={closeUnit} at={at} account={account} keyValue={unit.key} hidden={{ unitId: unit.id }}>
      <StillThere unit={unit} />
      <DateField
        name="on"
        label="Không còn từ ngày"
        hint="ngày đầu tiên đơn vị không còn; vai trò ở đơn vị cũng hết từ ngày đó"
      />
      <FormButtons submit="Xem trước việc kết thúc" back={routes.unitKept(unit.id)} />
    </ActionForm>
  );
}

/** A unit closes empty, so what is still there is named with the way to move it. */
function StillThere({ unit }: { readonly unit: UnitKept }) {
  const below = unit.subordinates.length;
  if (unit.people === 0 && below === 0) return null;
  return (
    <Notice kind="warn" title="Đơn vị này chưa trống">
      {unit.people > 0 && (
        <p>
          Còn {formatNumber(unit.people)} người sinh hoạt. Chuyển từng người ở{' '}
          <a href={`${routes.people}?chi-bo=${unit.id}`}>danh sách</a>, hoặc ghi chi bộ mới của cả chi bộ vào{' '}
          <a href={routes.workbooks}>một tệp Excel</a>.
        </p>
      )}
      {below > 0 && (
        <p>
          Còn {formatNumber(below)} đơn vị trực thuộc. Chuyển hoặc kết thúc từng đơn vị ở{' '}
          <a href={routes.unitKept(unit.id)}>trang của đơn vị</a>.
        </p>
      )}
    </Notice>
  );
}

function Facts({ unit }: { readonly unit?: UnitKept }) {
  return (
    <>
      <TextField
        name="name"
        label="Tên đơn vị"
        hint="ghi đủ, ví dụ Chi bộ ấp Vườn Sen"
        defaultValue={unit?.name}
      />
      <TextField
        name="code"
        label="Mã (nếu có)"
        hint="mã riêng của cơ quan, để nhập Excel lần sau tìm lại đúng đơn vị"
        defaultValue={unit?.code ?? ''}
        width="medium"
      />
      <TextField name="contactName" label="Người liên hệ (nếu có)" defaultValue={unit?.contactName ?? ''} />
      <TextField
        name="contactPhone"
        label="Điện thoại liên hệ (nếu có)"
        type="tel"
        defaultValue={unit?.contactPhone ?? ''}
        width="medium"
      />
    </>
  );
}
