import { WholeWords } from '@/components/whole-words';
import type { GuideText } from '../guide';

/** Words of the product stand out, as they do on its buttons. */
export function QuotingText({ text }: { readonly text: GuideText }) {
  return text.split(/(“[^”]+”)/).map((part, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence keep their order.
    if (part.startsWith('“')) return <b key={index}>{part}</b>;
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence keep their order.
    return <WholeWords key={index} text={part} />;
  });
}
