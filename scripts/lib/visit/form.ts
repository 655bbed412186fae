import { type Ask, askForPage, textOf } from './request';

export type FormPlace = {
  readonly url: string;
  readonly cookie: string;
  /** Something that stands in this form's markup and in no other of the page: its anchor, or a field. */
  readonly mark: string;
  /** What the person types and chooses; hidden fields come from the page. */
  readonly typed?: Readonly<Record<string, string>>;
};

/** Opens a page and fills one of its forms in, as a browser without script sends it; it may be sent more than once. */
export async function fillForm(place: FormPlace): Promise<Ask> {
  const page = textOf(await askForPage(place));
  return formOnPage(page, place);
}

/** The same on a page that is there already: the answer to a form holds the next one. */
export function formOnPage(page: string, { url, cookie, mark, typed = {} }: FormPlace): Ask {
  const form = new FormData();
  for (const [name, value] of hiddenFields(page, mark)) form.append(name, value);
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  return { url, cookie, form };
}

function hiddenFields(page: string, mark: string): readonly (readonly [string, string])[] {
  const form = page.match(/<form.*?<\/form>/gs)?.find((text) => text.includes(mark));
  if (!form) throw new Error(`the page has no form with ${mark}`);
  return [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
    attribute(input, 'name'),
    attribute(input, 'value'),
  ]);
}

function attribute(tag: string, name: string): string {
  const raw = tag.match(new RegExp(` ${name}="([^"]*)"`))?.[1] ?? '';
  return raw
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
