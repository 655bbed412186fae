import type { Served } from '@/server/campaign/read-served';

/** The documents that a pledge serves and the year's theme (handbook §2.4), for the sheet; empty where there are none. */
export function servedText({ directives, themes }: Served): string {
  const documents = directives.map(({ type, symbol }) => `${type} ${symbol}`).join(', ');
  const ofYear = themes.filter(({ scope }) => scope === 'year');
  const titles = ofYear.map(({ title }) => `“${title}”`).join(', ');
  return [documents, titles && `chuyên đề năm ${titles}`].filter(Boolean).join('; ');
}
