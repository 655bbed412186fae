import type { Locator } from '@playwright/test';
import type { RawHeaders } from './raw-request';

export type Entries = readonly (readonly [name: string, value: string])[];

/** A body with what says how to read it. */
export type Posted = { readonly headers: RawHeaders; readonly body: Buffer };

const BOUNDARY = 'ranh-gioi-cua-bieu-mau';

/** Everything that the form would send as it stands, React's own fields included. */
export async function entriesOf(form: Locator): Promise<Entries> {
  const sent = await form.evaluate((element) => [...new FormData(element as HTMLFormElement)]);
  return sent.map(([name, value]) => [name, String(value)] as const);
}

/** The form with one field typed anew. */
export function typed(form: Entries, field: string, value: string): Entries {
  return form.map(([name, old]) => [name, name === field ? value : old] as const);
}

/** As a browser without script sends the form. */
export function withoutScript(form: Entries): Posted {
  return multipart(form);
}

/** As React sends it: the action in a header, its arguments in React's own format. */
export function withScript(form: Entries): Posted {
  const fields = form.map(([name, value]) => [`_1_${name}`, value] as const);
  const { headers, body } = multipart([...fields, ['0', '[{"kind":"idle"},"$K1"]']]);
  return { headers: [...headers, ['Next-Action', actionOf(form)]], body };
}

function actionOf(form: Entries): string {
  const bound = form.find(([name]) => /^\$ACTION_\d+:0$/.test(name))?.[1] ?? '{}';
  return JSON.parse(bound).id;
}

export function multipart(entries: Entries): Posted {
  const parts = entries.map(
    ([name, value]) =>
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name.replaceAll('"', '%22')}"\r\n\r\n${value}\r\n`,
  );
  return posted(`multipart/form-data; boundary=${BOUNDARY}`, `${parts.join('')}--${BOUNDARY}--\r\n`);
}

export function urlEncoded(fields: Readonly<Record<string, string>>): Posted {
  return posted('application/x-www-form-urlencoded', new URLSearchParams(fields).toString());
}

export function posted(type: string, content: string | Buffer): Posted {
  const body = Buffer.from(content);
  return {
    headers: [
      ['Content-Type', type],
      ['Content-Length', String(body.length)],
    ],
    body,
  };
}
