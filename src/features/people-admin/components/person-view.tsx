import type { ReactNode } from 'react';
import { ActionForm } from '@/components/action-form';
import { ButtonLink } from '@/components/button-link';
import { Card } from '@/components/card';
import { SummaryList } from '@/components/definition-list';
import { DateField } from '@/components/fields';
import { JustDone } from '@/components/just-done';
import { BackLink, PageHead } from '@/components/page-head';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { formatDate } from '@/lib/format-date';
import { ROLE_WORDS, STANDING_WORDS } from '@/lib/pledge-words';
import { endRole } from '../actions';
import type { HeldRoleLine, KeptPerson } from '../queries/read-kept-person';

const DONE_WORDS: Readonly<Record<string, string>> = {
  them: 'Đã thêm người này.',
  sua: 'Đã lưu thay đổi.',
  'sinh-hoat': 'Đã ghi nơi sinh hoạt. Số liệu của các ngày trước giữ nguyên.',
  'ket-thuc': 'Đã ghi việc thôi sinh hoạt.',
  'vai-tro': 'Đã giao vai trò.',
  'vai-tro-het-phieu':
    'Đã giao vai trò. Phiếu đăng nhập mà chi bộ đã cấp cho người này không dùng được nữa: đồng chí hãy cấp phiếu mới.',
  'het-vai-tro': 'Đã ghi ngày hết vai trò.',
  khoa: 'Đã khóa tài khoản và đăng xuất mọi nơi.',
  'mo-khoa': 'Đã mở lại tài khoản.',
  'sua-tai-khoan': 'Đã lưu tên đăng nhập và điện thoại.',
  'dang-xuat': 'Đã đăng xuất tài khoản ở mọi nơi.',
};

type PersonViewProps = {
  readonly person: KeptPerson;
  readonly account: string;
  readonly done: string | undefined;
};

/** Everything that the administrator keeps of one person. */
export function PersonView({ person, account, done }: PersonViewProps) {
  const id = person.memberId;
  return (
    <div className="grid gap-5">
      <div>
        <BackLink href={routes.people}>Cán bộ, đảng viên</BackLink>
        <PageHead
          title={person.fullName}
          sub={
            person.home
              ? `${person.home.cellName}, ${STANDING_WORDS[person.home.standing]}`
              : 'Hiện không sinh hoạt ở chi bộ nào'
          }
        />
        <JustDone done={done} words={DONE_WORDS} />
      </div>
      <Card title="Thông tin" aside={<Link href={routes.personChange(id)}>Sửa</Link>}>
        <SummaryList rows={factsOf(person)} />
      </Card>
      <Card
        title="Nơi sinh hoạt"
        aside={<Link href={routes.personMembership(id)}>Chuyển, miễn, đình chỉ, thôi</Link>}
      >
        <ul className="grid gap-1.5">
          {person.memberships.map((membership) => (
            <li key={membership.id}>
              {membership.cellName}
              <span className="text-ink-2">
                {' · '}
                {STANDING_WORDS[membership.standing]}, từ {formatDate(membership.validFrom)}
                {membership.validTo && ` đến trước ${formatDate(membership.validTo)}`}
              </span>
            </li>
          ))}
        </ul>
      </Card>
      <Card title="Vai trò" id="vai-tro" aside={<Link href={routes.personRoles(id)}>Giao vai trò</Link>}>
        {person.roles.length === 0 && <p className="text-ink-2">Không giữ vai trò nào.</p>}
        <ul className="grid divide-y divide-line">
          {person.roles.map((held) => (
            <li key={held.id} className="py-2">
              <RoleLine held={held} person={person} account={account} />
            </li>
          ))}
        </ul>
      </Card>
      <Card title="Tài khoản" id="tai-khoan">
        {person.account ? (
          <SummaryList rows={accountFacts(person.account)} />
        ) : (
          <p className="text-ink-2">Chưa có tài khoản nên chưa đăng nhập được.</p>
        )}
        <div className="mt-3">
          <ButtonLink href={routes.personAccount(id)} tone="quiet">
            {person.account ? 'Cấp lại phiếu, khóa, đăng xuất' : 'Tạo tài khoản'}
          </ButtonLink>
        </div>
      </Card>
    </div>
  );
}

function Link({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a href={href} className="inline-flex min-h-11 items-center text-red underline underline-offset-4">
      {children}
    </a>
  );
}

function factsOf(person: KeptPerson) {
  return [
    { term: 'Mã', value: person.code ?? 'chưa có' },
    { term: 'Ngày sinh', value: person.birthDate ? formatDate(person.birthDate) : 'chưa ghi' },
    { term: 'Ngày vào Đảng', value: person.joinedPartyOn ? formatDate(person.joinedPartyOn) : 'chưa ghi' },
    { term: 'Chức vụ Đảng', value: person.partyPosition ?? 'không' },
    { term: 'Công tác', value: person.workPosition ?? 'chưa ghi' },
  ];
}

function accountFacts({ loginName, phone, isDisabled, firstSignedInOn }: NonNullable<KeptPerson['account']>) {
  const signedIn = firstSignedInOn
    ? `đăng nhập lần đầu ngày ${formatDate(firstSignedInOn)}`
    : 'chưa đăng nhập lần nào';
  return [
    { term: 'Tên đăng nhập', value: loginName },
    { term: 'Điện thoại', value: phone ?? 'chưa ghi' },
    { term: 'Tình trạng', value: isDisabled ? 'đang khóa' : signedIn },
  ];
}

type RoleLineProps = { readonly held: HeldRoleLine; readonly person: KeptPerson; readonly account: string };

function RoleLine({ held, person, account }: RoleLineProps) {
  return (
    <>
      <p>
        <b>{ROLE_WORDS[held.role]}</b> tại {held.unitName}{' '}
        <span className="text-ink-2">{periodText(held)}</span>
      </p>
      {!held.validTo && (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-red underline underline-offset-4">
            Ghi ngày hết<span className="sr-only"> vai trò {ROLE_WORDS[held.role]}</span>
          </summary>
          <ActionForm
            action={endRole}
            at={`${routes.person(person.memberId)}#het-${held.id}`}
            account={account}
            keyValue={`${person.key.slice(0, -12)}${held.id.slice(-12)}`}
            hidden={{ assignmentId: held.id }}
            className="grid max-w-md gap-4 pb-3"
          >
            <DateField
              name="on"
              label="Không còn giữ từ ngày"
              hint={`giao nhầm thì ghi chính ngày bắt đầu, ${formatDate(held.validFrom)}`}
            />
            <div>
              <SubmitButton tone="quiet">Lưu ngày hết</SubmitButton>
            </div>
          </ActionForm>
        </details>
      )}
    </>
  );
}

function periodText({ validFrom, validTo }: HeldRoleLine): string {
  if (validTo === validFrom) return `giao nhầm ngày ${formatDate(validFrom)}, không có hiệu lực`;
  return `từ ${formatDate(validFrom)}${validTo ? ` đến trước ${formatDate(validTo)}` : ''}`;
}
