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

export function ForbiddenView({ homeHref, children }: HomeProps & { readonly children?: ReactNode }) {
  return (
    <StateView
      title="Việc này không thuộc phần của đồng chí"
      actions={<ButtonLink href={homeHref}>Về Việc của tôi</ButtonLink>}
    >
      {children ?? (
        <p>
          Trang này dành cho người giữ vai trò khác. Nếu đồng chí mới được phân công, xin báo người quản trị
          của cấp ủy để được giao quyền.
        </p>
      )}
    </StateView>
  );
}

export function ExpiredView({ signInHref }: { readonly signInHref: string }) {
  return (
    <StateView
      title="Phiên làm việc đã hết"
      actions={<ButtonLink href={signInHref}>Đăng nhập lại</ButtonLink>}
    >
      <p>Để giữ an toàn, hệ thống tự đăng xuất sau một thời gian không dùng.</p>
      <p>Những gì đồng chí đã lưu nháp hoặc đã gửi vẫn còn nguyên.</p>
    </StateView>
  );
}
