import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { Card } from '@/components/card';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { IssueForm, LockForms } from '@/features/accounts/components/account-forms';
import { readKeptPerson } from '@/features/people-admin/queries/read-kept-person';
import { showPage } from '@/server/page/show-page';
import { siteAddress } from '@/server/page/site-address';

export const metadata: Metadata = { title: 'Tài khoản' };

export default async function PersonAccountPage({ params }: PageProps<'/quan-tri/nguoi/[id]/tai-khoan'>) {
  const { id } = await params;
  const address = await siteAddress();
  return showPage({
    query: (scope) => readKeptPerson(scope, id),
    view: ({ memberId, fullName, account, isMyself, key }, frame) => (
      <AppFrame frame={frame} active={routes.administration}>
        <div className="print:hidden">
          <BackLink href={routes.person(id)}>{fullName}</BackLink>
          <PageHead title="Tài khoản" sub={account ? `${fullName}, ${account.loginName}` : fullName} />
        </div>
        <div className="grid max-w-2xl gap-5">
          {isMyself ? (
            <p>Tài khoản của chính đồng chí: đổi mật khẩu ở mục Tài khoản trên đầu trang.</p>
          ) : (
            <Card title={account ? 'Cấp lại phiếu đăng nhập' : 'Tạo tài khoản'}>
              <IssueForm
                memberId={memberId}
                keyValue={key}
                loginName={account?.loginName ?? null}
                at={frame.at}
                account={frame.account}
                address={address}
              />
            </Card>
          )}
          {account && !isMyself && (
            <Card title="Khóa, đăng xuất">
              <LockForms
                memberId={memberId}
                isDisabled={account.isDisabled}
                at={frame.at}
                account={frame.account}
              />
            </Card>
          )}
        </div>
      </AppFrame>
    ),
  });
}
