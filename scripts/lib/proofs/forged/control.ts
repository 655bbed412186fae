import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { PAGES } from '../../../../tests/integration/access/pages';
import { ask } from '../../visit/request';
import { withScript } from './act-form';
import { contentsOf } from './contents-of';
import type { Stage } from './forged-scene';
import type { BuiltAct } from './forgeries';

/**
 * Sends each act's form as somebody who may, and counts those that change something: a form that would do nothing in
 * anybody's hand proves nothing. Not all can, one after the other: some undo what another one needs.
 */
export async function tryAsTheRightful(stage: Stage, acts: readonly BuiltAct[]): Promise<number> {
  let effective = 0;
  let before = await contentsOf(stage.urls);
  for (const act of acts) {
    await sendAsTheRightful(stage, act);
    const after = await contentsOf(stage.urls);
    if (!isDeepStrictEqual(before, after)) effective += 1;
    before = after;
  }
  return effective;
}

async function sendAsTheRightful({ served }: Stage, { id, pages, act }: BuiltAct): Promise<void> {
  const { scene, address } = served;
  const page = pages.find((one) => one in PAGES) ?? '';
  const at = PAGES[page]?.[0]?.[1](scene) ?? '/';
  for (const who of act.may) {
    const account = served.memberOf(who);
    const files = act.files?.(scene);
    const fields = act.on(scene, account);
    const sent = { actionId: id, fields, account, key: randomUUID(), at, ...(files && { files }) };
    await ask({ url: address + at, cookie: served.cookieOf(who), ...withScript(sent) });
  }
}
