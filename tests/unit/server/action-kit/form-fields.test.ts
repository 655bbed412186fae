import { describe, expect, it } from 'vitest';
import { kitField, readFields, submittedOf } from '@/server/action-kit/form-fields';
import { isSameOrigin } from '@/server/action-kit/same-origin';

function formOf(entries: readonly (readonly [string, string | Blob])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

describe('the fields of a form', () => {
  it('come in NFC, without control characters, and without the kit’s and React’s own', () => {
    const form = formOf([
      ['what', 'Vận\u0000 động'.normalize('NFD')],
      ['_key', 'k'],
      ['$ACTION_ID_x', ''],
    ]);
    expect(readFields(form)).toEqual({ what: ['Vận động'] });
    expect(kitField(form, 'key')).toBe('k');
  });

  it('are cut where no field of ours is so long, and no more than some hundreds', () => {
    const flood = Array.from({ length: 5_000 }, (_, index) => [`f${index}`, 'x'] as const);
    expect(Object.keys(readFields(formOf(flood))).length).toBeLessThanOrEqual(300);
    expect(readFields(formOf([['what', 'a'.repeat(100_000)]])).what?.[0]).toHaveLength(20_000);
  });

  it('hold no files and cannot reach an object’s prototype', () => {
    const form = formOf([
      ['file', new Blob(['x'])],
      ['__proto__', 'polluted'],
      ['constructor', 'c'],
    ]);
    const fields = readFields(form);
    expect(fields.file).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
  });

  it('go back to the page but for passwords', () => {
    const form = formOf([
      ['login', 'hanh'],
      ['password', 'bí mật'],
      ['newPassword', 'bí mật'],
    ]);
    expect(submittedOf(form)).toEqual({ login: ['hanh'] });
  });
});

describe('the proof of the same origin', () => {
  it.each([
    ['http://localhost:3000', 'localhost:3000', undefined, true],
    ['https://noiguong.example', 'inner:3000', 'https://noiguong.example', true],
    [null, 'localhost:3000', undefined, false],
    ['null', 'localhost:3000', undefined, false],
    ['http://evil.example', 'localhost:3000', undefined, false],
    ['http://localhost:3000.evil.example', 'localhost:3000', undefined, false],
    ['http://inner:3000', 'inner:3000', 'https://noiguong.example', false],
    ['http://localhost:3000', null, undefined, false],
    ['https://localhost:3000', 'localhost:3000', undefined, false],
    ['http://noiguong.example', 'noiguong.example', 'https://noiguong.example', false],
    ['https://noiguong.example', 'inner:3000', 'https://noiguong.example/', true],
  ])('of %s at %s (public %s) is %s', (origin, host, publicUrl, expected) => {
    expect(isSameOrigin(origin, host, publicUrl)).toBe(expected);
  });
});
