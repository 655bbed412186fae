import { describe, expect, it } from 'vitest';
import { actionOf } from '@/server/request-gate/action-payload';

const ID = '7fc425a2b61267738c7f4e8d11353e3fd3660730fd';
const REFUSED = { kind: 'refused', message: 'Hãy nhập lại.', submitted: { login: ['hanh'] }, stamp: 's' };

type Fields = Readonly<Record<string, string>>;

function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

const scripted = (root: string, others: Fields = { _1_login: 'hanh' }) => formOf({ ...others, '0': root });

const unscripted = (changed: Fields = {}) =>
  formOf({
    $ACTION_REF_2: '',
    '$ACTION_2:0': `{"id":"${ID}","bound":"$@1"}`,
    '$ACTION_2:1': JSON.stringify([REFUSED]),
    $ACTION_KEY: 'p/dang-nhap',
    login: 'hanh',
    ...changed,
  });

describe('a form that a page of ours sent', () => {
  it('is told by its state and its fields, with script', () => {
    expect(actionOf(scripted('[{"kind":"idle"},"$K1"]'), ID)).toBe(ID);
    expect(actionOf(scripted(JSON.stringify([REFUSED, '$K1'])), ID)).toBe(ID);
  });

  it('is told by React’s hidden fields, without script', () => {
    expect(actionOf(unscripted(), null)).toBe(ID);
  });

  it('may speak of dollars', () => {
    const state = { kind: 'refused', message: '$$5 và 3$', once: '$undefined' };
    expect(actionOf(scripted(JSON.stringify([state, '$K1'])), ID)).toBe(ID);
  });
});

describe('what no page of ours sends is not read as a form', () => {
  it.each([
    ['a reference to a server function', '[{"kind":"$F1"},"$K1"]'],
    ['a reference written with an escape', '[{"kind":"\\u0024F1"},"$K1"]'],
    ['a blob', '[{"kind":"$B1"},"$K1"]'],
    ['a reference into a prototype', '[{"a":"$1:__proto__:then"},"$K1"]'],
    ['a promise', '["$@1","$K1"]'],
    ['a map', '["$Q1","$K1"]'],
    ['a reference to itself', '[["$0"],"$K1"]'],
    ['a prototype of its own', '[{"__proto__":{"x":1}},"$K1"]'],
    ['another form', '[{"kind":"idle"},"$K2"]'],
    ['too few arguments', '["$K1"]'],
    ['too many arguments', '[{"kind":"idle"},"$K1",1]'],
    ['an object', '{"0":1,"1":"$K1","length":2}'],
    ['no JSON', '[{"kind"'],
    ['nothing', ''],
    ['a state as deep as a well', `[${'['.repeat(50_000)}${']'.repeat(50_000)},"$K1"]`],
  ])('%s', (_what, root) => {
    expect(actionOf(scripted(root), ID)).toBeNull();
  });

  it.each(['', 'abc', `${ID}0`, '__proto__', ID.toUpperCase(), `${ID}#x`])(
    'an action called %j',
    (header) => {
      expect(actionOf(scripted('[{"kind":"idle"},"$K1"]'), header)).toBeNull();
    },
  );

  it.each(['1', '1:0', '__proto__', '_2_login', '$ACTION_ID_7f'])('a further part called %s', (name) => {
    expect(actionOf(scripted('[{"kind":"idle"},"$K1"]', { [name]: 'x' }), ID)).toBeNull();
  });

  it('a second root', () => {
    const form = scripted('[{"kind":"idle"},"$K1"]');
    form.append('0', '["$F1"]');
    expect(actionOf(form, ID)).toBeNull();
  });

  it.each<Fields>([
    { '$ACTION_2:0': '{"id":"7f","bound":"$@1"}' },
    { '$ACTION_2:0': `{"id":"${ID}","bound":"$F1"}` },
    { '$ACTION_2:0': 'null' },
    { '$ACTION_2:1': '["$F1"]' },
    { '$ACTION_2:1': '[' },
    { '$ACTION_2:1': '[{"kind":"idle"},{}]' },
    { [`$ACTION_ID_${ID}`]: '' },
    { $ACTION_REF_3: '' },
    { '$ACTION_2:2': '1' },
  ])('hidden fields changed to %j', (changed) => {
    expect(actionOf(unscripted(changed), null)).toBeNull();
  });

  it('a form without any action', () => {
    expect(actionOf(formOf({ login: 'hanh' }), null)).toBeNull();
  });
});
