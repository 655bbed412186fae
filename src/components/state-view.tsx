import type { ReactNode } from 'react';
import { ButtonLink } from './button-link';

type StateViewProps = { readonly title: string; readonly children: ReactNode; readonly actions?: ReactNode };

/** A page that has nothing else to show: what happened, and what to do now. */
export function StateView({ title, children, actions }: StateViewProps) {
  return (
    <div className="grid max-w-[34rem] gap-4 py-4">
      <h1 className="text-2xl tracking-[-0.01em]">{title}</h1>
      <div className="grid gap-3 text-ink-2">{children}</div>
      {actions && <div className="mt-2 flex flex-wrap gap-3">{actions}</div>}
    </div>
  );
}

type HomeProps = { readonly homeHref: string };

export function NotFoundView({ homeHref }: HomeProps) {
  return (
    <StateView
      title="Không tìm thấy trang này"
      actions={<ButtonLink href={homeHref}>Về Việc của tôi</ButtonLink>}
    >
      <p>Đường dẫn có thể đã cũ, gõ thiếu, hoặc là nội dung đồng chí không được xem.</p>
      <p>Nếu đồng chí mở từ một tin nhắn, xin hỏi lại người gửi đường dẫn đúng.</p>
    </StateView>
  );
}
