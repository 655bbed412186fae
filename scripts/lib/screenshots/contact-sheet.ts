import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Print } from './photographer';

export interface Shown {
  readonly person: string;
  readonly caption: string;
  readonly address: string;
  readonly prints: readonly Print[];
}

/** One page with all pictures side by side, by person: the whole product in one go. */
export function writeContactSheet(folder: string, title: string, shown: readonly Shown[]): string {
  const path = join(folder, 'index.html');
  const people = [...new Set(shown.map(({ person }) => person))];
  const sections = people.map((person) => {
    const figures = shown.filter((each) => each.person === person).map((each) => figure(folder, each));
    return `<section id="${idOf(person)}"><h2>${escaped(person)}</h2>${figures.join('\n')}</section>`;
  });
  const ways = people.map((person) => `<a href="#${idOf(person)}">${escaped(person)}</a>`).join(' · ');
  writeFileSync(
    path,
    `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${escaped(title)}</title>
<style>${STYLE}</style><h1>${escaped(title)}</h1><nav>${ways}</nav>${sections.join('\n')}</html>\n`,
  );
  return path;
}

function figure(folder: string, { caption, address, prints }: Shown): string {
  const pictures = prints.map(({ width, file }) => {
    const source = relative(folder, file).split('\\').join('/');
    return `<a class="w${width}" href="${source}"><img src="${source}" loading="lazy" alt="${escaped(caption)}, ${width}"></a>`;
  });
  return `<figure><figcaption><b>${escaped(caption)}</b> ${escaped(address)}</figcaption><div>${pictures.join('')}</div></figure>`;
}

const idOf = (person: string) => person.replaceAll(/\W+/g, '-');

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const STYLE = `
body { margin: 2rem; font: 16px/1.5 system-ui, sans-serif; color: #222; background: #eee; }
nav { position: sticky; top: 0; padding: .5rem 0; background: #eee; }
figure { margin: 0 0 2.5rem; }
figcaption { margin-bottom: .5rem; }
div { display: flex; gap: 1.5rem; align-items: flex-start; overflow-x: auto; }
img { display: block; border: 1px solid #bbb; background: #fff; }
.w390 img { width: 390px; } .w1440 img { width: 960px; } .wa4 img { width: 480px; }
`;
