import { ActionForm } from '@/components/action-form';
import { TextField } from '@/components/fields';
import { SubmitButton } from '@/components/submit-button';
import { formatNumber } from '@/lib/format-number';
import { changeAccount, issueAccount, issueForUnit, setDisabled, signOutEverywhere } from '../actions';
import { MOST_SLIPS } from '../most-slips';
import type { AccountLine } from '../queries/list-cell-accounts';
import { SlipSheet } from './slip-sheet';
import { UntilShown } from './until-shown';

type Common = { readonly at: string; readonly account: string; readonly address: string };

type IssueFormProps = Common & {
  readonly memberId: string;
  readonly keyValue: string;
  /** Null: there is no account yet, and its name may be chosen. */
  readonly loginName: string | null;
};

/** A new account, or a new one-time password for the one there is. */
export function IssueForm({ memberId, keyValue, loginName, at, account, address }: IssueFormProps) {
  return (
    <ActionForm action={issueAccount} at={at} account={account} keyValue={keyValue} hidden={{ memberId }}>
      <SlipSheet address={address} />
      <UntilShown next={at.split('#')[0] ?? at}>
        {loginName === null ? (
          <>
            <TextField
              name="loginName"
              label="Tên đăng nhập"
              hint="để trống thì máy đề nghị theo họ tên, ví dụ hanhtt"
              width="medium"
              autoComplete="off"
            />
            <TextField
              name="phone"
              label="Điện thoại (nếu có)"
              hint="dùng để đăng nhập thay tên, ví dụ 0912 345 678"
              type="tel"
              width="medium"
              autoComplete="off"
            />
          </>
        ) : (
          <p className="text-ink-2">
            Phiếu mới có mật khẩu dùng một lần. Mật khẩu đang dùng hết hiệu lực ngay và tài khoản được đăng
            xuất ở mọi nơi.
          </p>
        )}
        <div>
          <SubmitButton busyText="Đang tạo phiếu…">
            {loginName === null ? 'Tạo tài khoản và phiếu' : 'Cấp lại phiếu'}
          </SubmitButton>
        </div>
      </UntilShown>
    </ActionForm>
  );
}

type ChangeAccountFormProps = {
  readonly memberId: string;
  readonly loginName: string;
  readonly phone: string | null;
  readonly at: string;
  readonly account: string;
};

/** Mends what somebody signs in with. */
export function ChangeAccountForm({ memberId, loginName, phone, at, account }: ChangeAccountFormProps) {
  return (
    <ActionForm
      action={changeAccount}
      at={`${at}#sua`}
      account={account}
      keyValue={crypto.randomUUID()}
      hidden={{ memberId }}
    >
      <TextField
        name="loginName"
        label="Tên đăng nhập"
        width="medium"
        autoComplete="off"
        defaultValue={loginName}
      />
      <TextField
        name="phone"
        label="Điện thoại (nếu có)"
        hint="dùng để đăng nhập thay tên, ví dụ 0912 345 678"
        type="tel"
        width="medium"
        autoComplete="off"
        defaultValue={phone ?? ''}
      />
      <div>
        <SubmitButton tone="quiet">Lưu thay đổi</SubmitButton>
      </div>
    </ActionForm>
  );
}

type IssueForUnitFormProps = Common & {
  readonly unitId: string;
  /** How many have no account yet. */
  readonly without: number;
  readonly keyValue: string;
};

/** Slips for everybody in a unit without an account. */
export function IssueForUnitForm({ unitId, without, keyValue, at, account, address }: IssueForUnitFormProps) {
  return (
    <ActionForm
      action={issueForUnit}
      at={`${at}#ca-don-vi`}
      account={account}
      keyValue={keyValue}
      hidden={{ unitId }}
    >
      <SlipSheet address={address} />
      <UntilShown next={at}>
        {without > 0 && (
          <div>
            <SubmitButton busyText="Đang tạo phiếu…">
              Tạo phiếu cho {Math.min(without, MOST_SLIPS)} người chưa có tài khoản
            </SubmitButton>
            {without > MOST_SLIPS && (
              <p className="mt-1 text-sm text-ink-2">
                Còn {formatNumber(without - MOST_SLIPS)} người, bấm thêm lần nữa sau khi in.
              </p>
            )}
          </div>
        )}
      </UntilShown>
    </ActionForm>
  );
}

type LockFormsProps = {
  readonly memberId: string;
  readonly isDisabled: boolean;
  readonly at: string;
  readonly account: string;
};

export function LockForms({ memberId, isDisabled, at, account }: LockFormsProps) {
  return (
    <div className="flex flex-wrap gap-3">
      <ActionForm
        action={signOutEverywhere}
        at={`${at}#dang-xuat-moi-noi`}
        account={account}
        keyValue={crypto.randomUUID()}
        hidden={{ memberId }}
      >
        <SubmitButton tone="quiet">Đăng xuất mọi nơi</SubmitButton>
      </ActionForm>
      <ActionForm
        action={setDisabled}
        at={`${at}#khoa`}
        account={account}
        keyValue={crypto.randomUUID()}
        hidden={{ memberId, disabled: isDisabled ? 'khong' : 'co' }}
      >
        <SubmitButton tone={isDisabled ? 'quiet' : 'danger'}>
          {isDisabled ? 'Mở lại tài khoản' : 'Khóa tài khoản'}
        </SubmitButton>
      </ActionForm>
    </div>
  );
}

type PersonSlipProps = Common & { readonly person: AccountLine; readonly keyValue: string };

/** One row of the cell's list, with its own form. */
export function PersonSlip({ person, keyValue, ...form }: PersonSlipProps) {
  const { memberId, fullName, loginName, isDisabled, holdsRole, hasSignedIn } = person;
  const mayIssue = !holdsRole && !isDisabled;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 py-2 first:pt-0 last:pb-0 has-[details[open]]:block print:not-has-[[data-slips]]:hidden">
      <p className="min-w-0 print:hidden">
        <b className="block">{fullName}</b>
        <span className="text-sm text-ink-2">{stateText({ loginName, isDisabled, hasSignedIn })}</span>
      </p>
      {mayIssue ? (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-red underline underline-offset-4 print:hidden">
            {loginName === null ? 'Tạo phiếu' : 'Cấp lại phiếu'}
            <span className="sr-only"> cho {fullName}</span>
          </summary>
          <IssueForm
            {...form}
            at={`${form.at}#phieu-${memberId}`}
            memberId={memberId}
            keyValue={keyValue}
            loginName={loginName}
          />
        </details>
      ) : (
        <p className="text-sm text-ink-2">Do người quản trị cấp phiếu.</p>
      )}
    </li>
  );
}

function stateText({
  loginName,
  isDisabled,
  hasSignedIn,
}: Pick<AccountLine, 'loginName' | 'isDisabled' | 'hasSignedIn'>): string {
  if (loginName === null) return 'chưa có tài khoản';
  if (isDisabled) return `${loginName}, đang khóa`;
  return hasSignedIn ? `${loginName}, đã đăng nhập` : `${loginName}, chưa đăng nhập lần nào`;
}
