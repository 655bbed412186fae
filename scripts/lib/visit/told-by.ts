import { type Answer, textOf } from './request';

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const NEW_WITH_EVERY_ANSWER = ['date', 'content-length', 'transfer-encoding', 'keep-alive', 'connection'];

/**
 * Everything that an answer tells, headers too: without what is new with every answer, without the ids that were asked
 * for, and without the order in which a page's parts happened to be ready, so that two askings can be compared.
 */
export function toldBy(answer: Answer, asked: string): readonly string[] {
  const { status, headers } = answer;
  const told = Object.entries(headers).filter(([name]) => !NEW_WITH_EVERY_ANSWER.includes(name));
  const text = [status, JSON.stringify(told), partsOf(textOf(answer))].join('\n');
  return withoutPassing(text, [...nonceOf(answer), ...(asked.match(ID) ?? [])])
    .split('\n')
    .toSorted();
}

/** Pieces of a streamed page, wherever the stream was cut. */
function partsOf(page: string): string {
  return page
    .replaceAll(/"\]\)<\/script><script[^>]*>self\.__next_f\.push\(\[1,"/g, '')
    .replaceAll('\\n', '\n')
    .replaceAll('><', '>\n<');
}

function nonceOf({ headers }: Answer): readonly string[] {
  const policy = String(headers['content-security-policy'] ?? '');
  return policy.match(/(?<='nonce-)[^']+/g) ?? [];
}

function withoutPassing(text: string, passing: readonly string[]): string {
  return passing.reduce((left, one) => left.replaceAll(one, '…'), text);
}
