import { Steps } from '@/components/steps';
import type { PledgeState } from '@/domain/pledge/pledge';

const LABELS = ['Đăng ký', 'Được duyệt', 'Thực hiện', 'Đánh giá cuối năm'] as const;
const NOW: Readonly<Record<PledgeState, number>> = { draft: 0, returned: 0, submitted: 1, approved: 2 };

/** The year of a pledge in four steps, and where this one stands. */
export function PledgeRoad({ state }: { readonly state: PledgeState }) {
  const now = NOW[state];
  const steps = LABELS.map((label, index) => ({
    label,
    state: index < now ? ('past' as const) : index === now ? ('now' as const) : ('ahead' as const),
  }));
  return <Steps label="Các bước của cam kết" steps={steps} />;
}
