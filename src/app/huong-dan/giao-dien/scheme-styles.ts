import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The colours of both schemes as classes, taken out of the product's own style sheet: there is no second list of them. */
export function schemeStyles(): string {
  const sheet = readFileSync(join(process.cwd(), 'src/app/globals.css'), 'utf8');
  const [light, dark] = [
    /@theme static \{([^}]*)\}/,
    /prefers-color-scheme: dark\)[^}]*?:root \{([^}]*)\}/,
  ].map((block) => colours(block.exec(sheet)?.[1]));
  const look = 'background: var(--color-paper); color: var(--color-ink);';
  return `.scheme-light { color-scheme: light; ${light} ${look} } .scheme-dark { color-scheme: dark; ${light} ${dark} ${look} }`;
}

function colours(block: string | undefined): string {
  if (!block) throw new Error('the style sheet names its colours in another way now');
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^--(color|shadow)-[\w-]+: /.test(line))
    .join(' ');
}
