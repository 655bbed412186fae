import { describe, expect, it } from 'vitest';
import { readFiles } from '@/server/action-kit/uploaded-file';

async function nameOf(name: string): Promise<string | undefined> {
  const form = new FormData();
  form.append('scan', new File(['%PDF'], name));
  return (await readFiles(form, ['scan'])).scan?.name;
}

describe('the name of a file', () => {
  it.each([
    ['in NFC', 'Kế hoạch.pdf'.normalize('NFD'), 'Kế hoạch.pdf'],
    ['with nothing that turns the direction of reading', 'ke-hoach-\u202Efdp.exe', 'ke-hoach-fdp.exe'],
    ['on one line, without a byte that a database refuses', 'a\0b\r\nSet-Cookie: x', 'ab Set-Cookie: x'],
    ['cut at a whole letter', `${'a'.repeat(199)}📄.pdf`, 'a'.repeat(199)],
  ])('is kept %s', async (_, sent, kept) => {
    expect(await nameOf(sent)).toBe(kept);
  });
});
