/** A document's number, a pledge's code, a term's years, a phone number. */
const WHOLE =
  /((?<![\p{L}\d])(?=[\p{L}–-]*\d)[\p{L}\d]+(?:[-–][\p{L}\d/]+)+|-\p{Lu}+\/\p{Lu}+|0\d{3} \d{3} \d{3})/u;

/** Longer ones than any office writes break like other words, so that nothing runs out of a phone's screen. */
const LONGEST = 24;

/** A text whose numbers and codes stay on one line: a browser would break them at their hyphens and spaces. */
export function WholeWords({ text }: { readonly text: string }) {
  return text.split(WHOLE).map((part, index) => {
    if (index % 2 === 0 || part.length > LONGEST) return part;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence keep their order.
      <span key={index} className="nb">
        {part}
      </span>
    );
  });
}
