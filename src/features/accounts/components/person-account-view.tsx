import { Card } from '@/components/card';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { ChangeAccountForm, IssueForm, LockForms } from './account-forms';

type PersonAccountViewProps = {
  readonly person: {
    readonly memberId: string;
    readonly fullName: string;
    readonly isMyself: boolean;
    readonly key: string;
    readonly account: {
      readonly loginName: string;
      readonly phone: string | null;
      readonly isDisabled: boolean;
    } | null;
  };
  readonly at: string;
  readonly account: string;
  /** Where people sign in, as it stands on the slip. */
  readonly address: string;
};

/** A person's way into the product: the slip, the name to sign in with, the lock. */
export function PersonAccountView({ person, address, ...form }: PersonAccountViewProps) {
  const { memberId, fullName, isMyself, key, account } = person;
  return (
    <>
      <div className="mb-5 print:hidden">
        <BackLink href={routes.person(memberId)}>{fullName}</BackLink>
        <PageHead title="Tài khoản" sub={account ? `${fullName}, ${account.loginName}` : fullName} />
      </div>
      <div className="grid max-w-2xl gap-5">
        {isMyself ? (
          <p>
            Đây là tài khoản của chính đồng chí: <a href={routes.changePassword}>đổi mật khẩu</a>.
          </p>
        ) : (
          <Card title={account ? 'Cấp lại phiếu đăng nhập' : 'Tạo tài khoản'}>
            <IssueForm
              memberId={memberId}
              keyValue={key}
              loginName={account?.loginName ?? null}
              address={address}
              {...form}
            />
          </Card>
        )}
        <div className="grid gap-5 print:hidden">
          {account && (
            <Card title="Tên đăng nhập, điện thoại">
              <ChangeAccountForm
                memberId={memberId}
                loginName={account.loginName}
                phone={account.phone}
                {...form}
              />
            </Card>
          )}
          {account && !isMyself && (
            <Card
              title="Khóa, đăng xuất"
              sub="Mất điện thoại thì đăng xuất mọi nơi; mật khẩu vẫn như cũ. Khóa thì không đăng nhập được cho đến khi mở lại; dữ liệu vẫn còn."
            >
              <LockForms memberId={memberId} isDisabled={account.isDisabled} {...form} />
            </Card>
          )}
        </div>
      </div>
    </>
  );
}
