import type { CDPSession, Page } from '@playwright/test';

/** A Vietnamese input method at work in the focused field. */
export type InputMethod = {
  /** Shows these stages of a word one after another, underlined and unfinished, as Telex and VNI do in a composition. */
  compose(stages: readonly string[]): Promise<void>;
  /** Ends the composition with the word as it stands. */
  commit(word: string): Promise<void>;
  /** The Enter that belongs to the input method: the page hears key 229. */
  pressEnterInside(): Promise<void>;
};

/** The key code with which a browser says that an input method has taken the key. */
const TAKEN_BY_INPUT_METHOD = 229;

export async function inputMethodOf(page: Page): Promise<InputMethod> {
  const session = await page.context().newCDPSession(page);
  return {
    compose: async (stages) => {
      for (const stage of stages) await showComposition(session, stage);
    },
    commit: async (word) => {
      await session.send('Input.insertText', { text: word });
    },
    pressEnterInside: async () => {
      const key = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: TAKEN_BY_INPUT_METHOD };
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    },
  };
}

async function showComposition(session: CDPSession, text: string): Promise<void> {
  const key = { key: 'Process', windowsVirtualKeyCode: TAKEN_BY_INPUT_METHOD };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

/** The stages of a word on the way from its letters to its marks, as Telex shows them. */
export const STAGES: Readonly<Record<string, readonly string[]>> = {
  Vận: ['V', 'Va', 'Vâ', 'Vận'],
  động: ['d', 'đ', 'đo', 'đô', 'đôn', 'đông', 'động'],
  hộ: ['h', 'ho', 'hô', 'hộ'],
  buổi: ['b', 'bu', 'buo', 'buô', 'buôi', 'buổi'],
};

/** A word and its space, as it is composed and ended by the space bar. */
export async function composeWord(method: InputMethod, word: string): Promise<void> {
  await method.compose(STAGES[word] ?? [word]);
  await method.commit(`${word} `);
}

/** UniKey's way: no composition, it takes back what was typed and types the letter with its mark. */
export async function retypeWord(page: Page, word: string): Promise<void> {
  const stages = STAGES[word] ?? [word];
  let shown = '';
  for (const stage of stages) {
    const kept = commonStart(shown, stage);
    for (let index = kept; index < shown.length; index += 1) await page.keyboard.press('Backspace');
    await page.keyboard.type(stage.slice(kept));
    shown = stage;
  }
  await page.keyboard.press('Space');
}

function commonStart(one: string, other: string): number {
  let index = 0;
  while (index < one.length && one[index] === other[index]) index += 1;
  return index;
}
