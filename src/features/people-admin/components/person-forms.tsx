import { ActionForm } from '@/components/action-form';
import { DateField, SelectField, TextField } from '@/components/fields';
import { FormButtons } from '@/components/form-buttons';
import { routes } from '@/config/routes';
import { ASSIGNABLE_ROLES } from '@/domain/access/roles';
import type { PersonFacts } from '@/domain/organisation/person-facts';
import { STANDINGS } from '@/domain/organisation/standing';
import { formatDate } from '@/lib/format-date';
import { ROLE_WORDS, STANDING_WORDS } from '@/lib/pledge-words';
import { addPerson, changeHome, changePerson, giveRole, leaveCell } from '../actions';
import type { Choice, KeptPerson, NewPerson, PersonAndUnits } from '../queries/read-kept-person';

type Common = { readonly at: string; readonly account: string };

export function AddPersonForm({ page, ...form }: Common & { readonly page: NewPerson }) {
  return (
    <ActionForm action={addPerson} {...form} keyValue={page.key}>
      <Facts />
      <CellField cells={page.cells} cellId={page.cellId} />
      <StandingField standing="official" />
      <DateField name="from" label="Sinh hoạt ở đây từ ngày" />
      <FormButtons submit="Thêm người" back={routes.people} />
    </ActionForm>
  );
}

export function ChangePersonForm({ person, ...form }: Common & { readonly person: KeptPerson }) {
  return (
    <ActionForm
      action={changePerson}
      {...form}
      keyValue={person.key}
      hidden={{ memberId: person.memberId, version: String(person.version) }}
    >
      <Facts person={person} />
      <FormButtons submit="Lưu thay đổi" back={routes.person(person.memberId)} />
    </ActionForm>
  );
}

/** Another cell, another standing, or both, from a day on. */
export function ChangeHomeForm({
  page: { person, units },
  ...form
}: Common & { readonly page: PersonAndUnits }) {
  return (
    <ActionForm
      action={changeHome}
      {...form}
      at={`${form.at}#chuyen`}
      keyValue={person.key}
      hidden={{ memberId: person.memberId }}
    >
      <CellField cells={units} cellId={person.home?.cellId ?? ''} />
      <StandingField standing={person.home?.standing ?? 'official'} />
      <DateField
        name="on"
        label="Từ ngày"
        hint="ngày đầu tiên ở nơi mới hoặc theo diện mới; các ngày trước giữ nguyên"
      />
      <FormButtons submit="Xem trước thay đổi" back={routes.person(person.memberId)} />
    </ActionForm>
  );
}

export function LeaveForm({ person, ...form }: Common & { readonly person: KeptPerson }) {
  return (
    <ActionForm
      action={leaveCell}
      {...form}
      at={`${form.at}#thoi`}
      keyValue={person.key}
      hidden={{ memberId: person.memberId }}
    >
      <DateField name="on" label="Không còn sinh hoạt từ ngày" />
      <TextField
        name="why"
        label="Lý do"
        hint="ví dụ chuyển sinh hoạt sang đảng bộ khác"
        suggestions={REASONS}
      />
      <FormButtons submit="Xem trước việc thôi sinh hoạt" back={routes.person(person.memberId)} />
    </ActionForm>
  );
}

export function GiveRoleForm({
  page: { person, units },
  ...form
}: Common & { readonly page: PersonAndUnits }) {
  return (
    <ActionForm action={giveRole} {...form} keyValue={person.key} hidden={{ memberId: person.memberId }}>
      <SelectField
        name="role"
        label="Vai trò"
        options={ASSIGNABLE_ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] }))}
        placeholder="Chọn vai trò"
      />
      <SelectField
        name="unitId"
        label="Tại đơn vị"
        hint="bí thư ở chi bộ; cán bộ đảng ủy ở đảng ủy; Ban Tuyên giáo và quản trị ở cấp ủy cao nhất"
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        placeholder="Chọn đơn vị"
        defaultValue={person.home?.cellId}
      />
      <DateField name="from" label="Từ ngày" />
      <FormButtons submit="Giao vai trò" back={routes.person(person.memberId)} />
    </ActionForm>
  );
}

const REASONS = ['Chuyển sinh hoạt đi nơi khác', 'Từ trần', 'Ra khỏi Đảng', 'Nghỉ việc'];

function Facts({ person }: { readonly person?: PersonFacts }) {
  return (
    <>
      <TextField name="fullName" label="Họ và tên" defaultValue={person?.fullName} autoComplete="off" />
      <TextField
        name="code"
        label="Mã (nếu có)"
        hint="mã riêng của cơ quan; không ghi số căn cước"
        defaultValue={person?.code ?? ''}
        width="medium"
      />
      <DateField
        name="birthDate"
        label="Ngày sinh (nếu cần in)"
        hint="ví dụ 05/06/1980"
        defaultValue={dayOf(person?.birthDate)}
      />
      <DateField
        name="joinedPartyOn"
        label="Ngày vào Đảng (nếu có)"
        hint="ví dụ 03/02/2005"
        defaultValue={dayOf(person?.joinedPartyOn)}
      />
      <TextField
        name="partyPosition"
        label="Chức vụ Đảng (nếu có)"
        defaultValue={person?.partyPosition ?? ''}
      />
      <TextField
        name="workPosition"
        label="Chức vụ, công tác (nếu có)"
        defaultValue={person?.workPosition ?? ''}
      />
    </>
  );
}

function dayOf(date: PersonFacts['birthDate'] | undefined): string {
  return date ? formatDate(date) : '';
}

function CellField({ cells, cellId }: { readonly cells: readonly Choice[]; readonly cellId: string }) {
  return (
    <SelectField
      name="cellId"
      label="Chi bộ"
      options={cells.map(({ id, name }) => ({ value: id, label: name }))}
      placeholder="Chọn chi bộ"
      defaultValue={cellId}
    />
  );
}

function StandingField({ standing }: { readonly standing: string }) {
  return (
    <SelectField
      name="standing"
      label="Diện sinh hoạt"
      options={STANDINGS.map((value) => ({ value, label: STANDING_WORDS[value] }))}
      defaultValue={standing}
    />
  );
}
