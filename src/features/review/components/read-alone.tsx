import { routes } from '@/config/routes';

/** What waits beside the row and is read by itself, so that nobody takes the row for everything. */
export function ReadAlone({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p className="mb-4 text-ink-2">
      Ngoài ra có {count} hồ sơ đọc riêng từng hồ sơ (của tập thể, bản điều chỉnh, bản nhập giúp chưa được xác
      nhận): <a href={routes.review}>xem trong danh sách chờ</a>.
    </p>
  );
}
