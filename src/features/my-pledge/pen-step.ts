import type { AmendmentState, PledgeState } from '@/domain/pledge/pledge';

type PenFacts = { readonly state: PledgeState; readonly amendmentState: AmendmentState | null };

export type PenStep = {
  readonly label: string;
  /** Nothing is asked of the writer now. */
  readonly isQuiet: boolean;
};

/** The one way on from a collective's pledge, in a list where its items are not read. */
export function penStepText({ state, amendmentState }: PenFacts): PenStep {
  switch (state) {
    case 'draft':
      return { label: 'Làm tiếp', isQuiet: false };
    case 'returned':
      return { label: 'Sửa và trình lại', isQuiet: false };
    case 'submitted':
      return { label: 'Xem bản đã trình', isQuiet: true };
    case 'approved':
      return amendmentState === 'returned'
        ? { label: 'Sửa bản điều chỉnh', isQuiet: false }
        : { label: 'Xem và ghi tiến độ', isQuiet: true };
  }
}
