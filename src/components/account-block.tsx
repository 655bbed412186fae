import { routes } from '@/config/routes';
import { ActionForm } from './action-form';
import type { Frame } from './frame';
import { SubmitButton } from './submit-button';

type AccountBlockProps = {
  readonly frame: Frame;
  /** The sign-out form's own anchor: a page may show the block twice. */
  readonly anchor: string;
};

export function AccountBlock({ frame, anchor }: AccountBlockProps) {
  return (
    <div className="grid gap-2 px-2.5">
      <div>
        <p className="leading-snug font-semibold">{frame.memberName}</p>
        <p className="text-sm text-ink-2">{frame.place}</p>
      </div>
      <AccountActions frame={frame} anchor={anchor} />
    </div>
  );
}

export function AccountActions({ frame, anchor }: AccountBlockProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
      <SignOutForm frame={frame} anchor={anchor} />
      <QuietLink href={routes.myData}>Dữ liệu của tôi</QuietLink>
      <QuietLink href={routes.changePassword}>Đổi mật khẩu</QuietLink>
    </div>
  );
}

function QuietLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a
      href={href}
      className="inline-flex min-h-11 items-center text-sm text-ink-2 underline underline-offset-4 hover:text-ink"
    >
      {children}
    </a>
  );
}

function SignOutForm({ frame, anchor }: AccountBlockProps) {
  return (
    <ActionForm action={frame.signOut} at={`${frame.at}#${anchor}`} account={frame.account} className="block">
      <SubmitButton tone="quiet" slim busyText="Đang đăng xuất…">
        Đăng xuất
      </SubmitButton>
    </ActionForm>
  );
}

/** How to help oneself, and whom to call. */
export function HelpLine({ frame }: HelpLineProps) {
  return (
    <>
      <QuietLink href={routes.help}>Hướng dẫn</QuietLink>
      <Contact frame={frame} />
    </>
  );
}

type HelpLineProps = { readonly frame: Pick<Frame, 'memberName' | 'helpName' | 'helpPhone'> };

/** The person who is that contact is not told to call themselves. */
function Contact({ frame }: HelpLineProps) {
  if (!frame.helpName && !frame.helpPhone) return null;
  if (frame.helpName === frame.memberName) {
    return <p className="text-sm text-ink-2">Đồng chí là đầu mối liên hệ của chi bộ.</p>;
  }
  return (
    <p className="text-sm text-ink-2">
      Cần giúp: {frame.helpName}{' '}
      {frame.helpPhone && (
        <a
          href={`tel:${frame.helpPhone.replaceAll(' ', '')}`}
          className="nb inline-flex min-h-11 items-center text-red underline underline-offset-4"
        >
          {frame.helpPhone}
        </a>
      )}
    </p>
  );
}
