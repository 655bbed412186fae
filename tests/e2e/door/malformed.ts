import fc from 'fast-check';
import { type Entries, multipart, type Posted, posted, withoutScript, withScript } from './posted';
import type { RawHeaders, RawRequest } from './raw-request';

/** What of a request a generator changes; where it goes and who sends it is the same for all. */
export type Malformed = Omit<RawRequest, 'to'>;

const METHODS = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];
const SIGNS = [
  '%',
  '%00',
  '%E0%A4',
  '%ED%A0%80',
  '%2F',
  '%5C',
  '..',
  '[id]',
  '__proto__',
  '-1',
  "'",
  '%F0%9F%92%A9',
];
const FIELD_NAMES = [
  '__proto__',
  'constructor',
  'toString',
  '$ACTION_KEY',
  '$ACTION_ID_7f',
  '0',
  '1',
  '_1_what',
  '',
];
/** React's own ways to refer to something: functions, blobs, streams, maps, promises, itself, a prototype. */
const REFERENCES = [
  '$F1',
  '$h1',
  '$B1',
  '$K2',
  '$@1',
  '$Q1',
  '$W1',
  '$R1',
  '$i1',
  '$n9',
  '$0',
  '$1:__proto__:then',
];
const TYPES = [
  '',
  'text/plain',
  'application/json',
  'multipart/form-data',
  'multipart/form-data; boundary="',
  '%%%',
];

const aTarget = (addresses: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...addresses), fc.array(fc.constantFrom(...SIGNS), { maxLength: 3 }), fc.boolean())
    .map(([address, signs, isSearch]) =>
      isSearch ? `${address}?tim=${signs.join('')}&trang=${signs[0] ?? ''}` : [address, ...signs].join('/'),
    );

const aHeader: fc.Arbitrary<RawHeaders[number]> = fc.oneof(
  fc.constantFrom<RawHeaders[number]>(
    ['RSC', '1'],
    ['Next-Router-Prefetch', '1'],
    ['Next-Router-Segment-Prefetch', '../_tree'],
    ['Next-Router-State-Tree', '%5B%22%22%2C%7B'],
    ['Next-Router-State-Tree', 'x'.repeat(9_000)],
    ['x-middleware-subrequest', 'src/proxy:src/proxy:src/proxy:src/proxy:src/proxy'],
    ['x-action-forwarded', '1'],
    ['X-Forwarded-Host', '%%% ]['],
    ['X-Forwarded-Proto', 'javascript'],
    ['Cookie', 'next-auth.session-token=%E0%A4; ;=;%'],
    ['Cookie', 'next-auth.callback-url=javascript:alert(1)'],
    ['Accept-Language', '%'],
    ['Range', 'bytes=5-1'],
    ['If-None-Match', '*'],
    ['Next-Url', '/%E0'],
  ),
  fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 40 }).map((text) => {
    const printable = text.replace(/[^\x21-\x7e]/g, 'x');
    return ['Next-Action', printable] as const;
  }),
);

const aRequestToRead = (addresses: readonly string[]): fc.Arbitrary<Malformed> =>
  fc.record({
    method: fc.constantFrom(...METHODS),
    target: aTarget(addresses),
    headers: fc.array(aHeader, { maxLength: 3 }),
  });

/** A whole form with one thing wrong with what it carries. */
const aSpoiltForm = (form: Entries): fc.Arbitrary<Posted> =>
  fc.oneof(
    fc.constantFrom(...FIELD_NAMES).map((name) => withoutScript([...form, [name, '{"a":1}']])),
    fc.constantFrom(...REFERENCES).map((reference) => spoilt(form, `[{"kind":"${reference}"},"$K1"]`)),
    fc.constantFrom(...REFERENCES).map((reference) => spoilt(form, `["${reference}"]`)),
    fc.json({ maxDepth: 6 }).map((json) => spoilt(form, json)),
    fc
      .integer({ min: 1, max: 3_000 })
      .map((depth) => spoilt(form, `[${'['.repeat(depth)}${']'.repeat(depth)}]`)),
    fc
      .json()
      .map((json) => multipart(form.map(([name, value]) => [name, name.includes(':') ? json : value]))),
    fc
      .string({ unit: 'binary', maxLength: 200 })
      .map((text) => withoutScript(form.map(([name, old]) => [name, name.startsWith('$') ? old : text]))),
    fc
      .tuple(fc.constantFrom(...TYPES), fc.string({ maxLength: 80 }))
      .map(([type, text]) => posted(type, text)),
  );

/** The same bytes, some of them gone or others. */
const aSpoiltBody = (form: Entries): fc.Arbitrary<Posted> =>
  fc
    .tuple(
      fc.constantFrom(withScript(form), withoutScript(form)),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.uint8Array({ minLength: 1, maxLength: 6 }),
      fc.boolean(),
    )
    .map(([whole, share, bytes, isCut]) => {
      const at = Math.floor(whole.body.length * share);
      const rest = isCut ? Buffer.alloc(0) : whole.body.subarray(at + bytes.length);
      const body = Buffer.concat([whole.body.subarray(0, at), bytes, rest]);
      return {
        headers: [...whole.headers.filter(([name]) => name !== 'Content-Length'), lengthOf(body)],
        body,
      };
    });

const aRequestToAct = (target: string, form: Entries): fc.Arbitrary<Malformed> =>
  fc
    .tuple(fc.oneof(aSpoiltForm(form), aSpoiltBody(form)), fc.array(aHeader, { maxLength: 2 }), fc.boolean())
    .map(([{ headers, body }, others, isCutOff]) => ({
      method: 'POST',
      target,
      headers: [...headers, ...others],
      body,
      isCutOff,
    }));

/** A request that no page of ours and no link of ours sends. */
export function aMalformedRequest(
  addresses: readonly string[],
  target: string,
  form: Entries,
): fc.Arbitrary<Malformed> {
  return fc.oneof(aRequestToRead(addresses), aRequestToAct(target, form));
}

/** With script, and another call than the page makes. */
export function spoilt(form: Entries, call: string): Posted {
  const action = withScript(form).headers.find(([name]) => name === 'Next-Action');
  const { headers, body } = multipart([
    ...form.map(([name, value]) => [`_1_${name}`, value] as const),
    ['0', call],
  ]);
  return { headers: [...headers, ...(action ? [action] : [])], body };
}

function lengthOf(body: Buffer): RawHeaders[number] {
  return ['Content-Length', String(body.length)];
}
