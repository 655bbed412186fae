'use client';

import { useFormContext } from '@/components/form-context';
import { PrintButton } from '@/components/print-button';

/** The slips that this answer brought, to be printed and cut; no later page shows them again. */
export function SlipSheet({ address }: { readonly address: string }) {
  const { once } = useFormContext();
  if (!once) return null;
  return (
    <section aria-label="Phiếu đăng nhập" data-slips="" className="grid gap-4">
      <div role="status" className="rounded-md border-2 border-gold bg-wait-wash px-4 py-3 print:hidden">
        <p className="font-semibold">In hoặc chép ngay: phiếu chỉ hiện một lần này.</p>
        <p className="text-sm">Rời trang là không xem lại được; khi cần thì cấp lại phiếu mới.</p>
        <div className="mt-2">
          <PrintButton />
        </div>
      </div>
      <ul className="grid gap-4 sm:grid-cols-2 print:grid-cols-2">
        {once.slips.map((slip) => (
          <li
            key={slip.loginName}
            className="break-inside-avoid rounded-md border-2 border-dashed border-line-strong p-4"
          >
            <p className="text-sm text-ink-2">Phiếu đăng nhập Noi Gương</p>
            <p className="font-semibold">{slip.fullName}</p>
            <p className="text-sm text-ink-2">{slip.unitName}</p>
            <dl className="mt-2 grid gap-x-4 print:grid-cols-[auto_1fr] print:gap-y-1">
              <dt className="text-sm text-ink-2">Trang</dt>
              <dd className="mb-1 break-words print:mb-0">{address}</dd>
              <dt className="text-sm text-ink-2">Tên đăng nhập</dt>
              <dd className="mb-1 font-mono text-lg font-semibold break-words print:mb-0">
                {slip.loginName}
              </dd>
              <dt className="text-sm text-ink-2">Mật khẩu một lần</dt>
              <dd className="nb font-mono text-lg font-semibold">{slip.oneTimePassword}</dd>
            </dl>
            <p className="mt-2 text-sm">
              Đăng nhập rồi đặt mật khẩu riêng của mình. Không đưa phiếu cho người khác.
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
