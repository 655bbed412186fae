import { ofNearestIssuer } from '@/domain/campaign/theme';
import type { Served } from '@/server/campaign/read-served';

/** The documents that a pledge serves and the year's theme of the nearest level (handbook §2.4), for the sheet; may be empty. */
export function servedText({ directives, themes }: Served): string {
  const documents = directives.map(({ type, symbol }) => `${type} ${symbol}`).join(', ');
  const ofYear = ofNearestIssuer(themes.filter(({ scope }) => scope === 'year'));
  const titles = ofYear.map(({ title }) => `“${title}”`).join(', ');
  return [documents, titles && `chuyên đề năm ${titles}`].filter(Boolean).join('; ');
}
