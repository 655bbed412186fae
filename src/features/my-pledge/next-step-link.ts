import { routes } from '@/config/routes';
import { hasResultsToReport, type PledgeFacts } from './next-step';

type LinkFacts = PledgeFacts & { readonly pledge: { readonly id: string } };

export type NextStepLink = {
  readonly label: string;
  readonly href: string;
  /** Nothing is asked of the writer: the way there is only offered. */
  readonly isQuiet?: boolean;
};

/** The one way on from a pledge, whatever its state. */
export function nextStepLink(facts: LinkFacts): NextStepLink {
  const { id, state } = facts.pledge;
  const href = routes.pledge(id);
  switch (state) {
    case 'draft':
      return facts.draft?.isComplete
        ? { label: 'Kiểm tra rồi trình', href: routes.pledgeCheck(id) }
        : { label: 'Làm tiếp', href };
    case 'returned':
      return { label: 'Sửa và trình lại', href: facts.draft?.isComplete ? routes.pledgeCheck(id) : href };
    case 'submitted':
      return { label: 'Xem bản đã trình', href, isQuiet: true };
    case 'approved':
      return approvedLink(facts, href);
  }
}

function approvedLink(facts: LinkFacts, href: string): NextStepLink {
  switch (facts.pledge.amendmentState) {
    case 'returned':
      return { label: 'Sửa bản điều chỉnh', href };
    case 'draft':
      return { label: 'Làm tiếp bản điều chỉnh', href };
    case 'submitted':
    case null:
      return hasResultsToReport(facts)
        ? { label: 'Ghi tiến độ', href }
        : { label: 'Xem cam kết', href, isQuiet: true };
  }
}
