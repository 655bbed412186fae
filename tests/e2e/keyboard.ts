import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { focusNow } from './focus-look';
import { aPage, PASSWORD } from './walk';

/** More stops than any page has between two places that somebody goes to one after the other. */
const MOST_STOPS = 60;

/** WCAG 1.4.11: what shows the focus differs at least so much from what lies around it. */
const LEAST_CONTRAST = 3;

/** Somebody who has a keyboard and nothing else. At every stop the focus is to be seen. */
export class Keyboard {
  constructor(readonly page: Page) {}

  /** From the top of a page that was just opened past the menu into its content, by the skip link. */
  async skipToContent(): Promise<void> {
    await this.page.waitForLoadState();
    await this.page.keyboard.press('Tab');
    await this.expectAt(this.page.getByRole('link', { name: 'Đến nội dung chính' }));
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('main')).toBeFocused();
  }

  /** Tab after Tab until the focus is there; `Shift+Tab` to go back. */
  async reach(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toBeAttached();
    const aim = await target.elementHandle();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const focus = await this.page.evaluate(focusNow, aim);
      if (focus.isAim) return;
      await this.page.keyboard.press(key);
      await this.expectVisibleFocus();
    }
    throw new Error(`${target} is not reached with ${MOST_STOPS} presses of ${key} on ${this.page.url()}`);
  }

  async press(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press(key);
  }

  /** Opens a link and goes past the menu of the page behind it. */
  async follow(target: Locator): Promise<void> {
    await this.reach(target);
    const before = this.page.url();
    await this.page.keyboard.press('Enter');
    await expect(this.page).not.toHaveURL(before);
    await this.skipToContent();
  }

  /** As an address typed into the browser. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.skipToContent();
  }

  /** Replaces what stands in a field. */
  async type(label: string, text: string): Promise<void> {
    await this.reach(this.page.getByLabel(label, { exact: true }));
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.type(text);
  }

  /** A group of radio buttons is one stop; the arrows walk inside it. */
  async choose(radio: Locator): Promise<void> {
    const aim = await radio.elementHandle();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const focus = await this.page.evaluate(focusNow, aim);
      if (focus.isAim) break;
      await this.page.keyboard.press(focus.isInGroupOfAim ? 'ArrowDown' : 'Tab');
      await this.expectVisibleFocus();
    }
    await this.page.keyboard.press('Space');
    await expect(radio).toBeChecked();
  }

  /** A list of choices that the arrows walk without opening it. */
  async select(label: string, option: string): Promise<void> {
    const list = this.page.getByLabel(label, { exact: true });
    await this.reach(list);
    await this.page.keyboard.press('Home');
    for (let step = 0; step < MOST_STOPS; step += 1) {
      const shown = await list.evaluate((node) => (node as HTMLSelectElement).selectedOptions[0]?.text);
      if (shown === option) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`${label} does not offer ${option}`);
  }

  async expectAt(target: Locator): Promise<void> {
    await expect(target).toBeFocused();
    await this.expectVisibleFocus();
  }

  private async expectVisibleFocus(): Promise<void> {
    const { name, isInSight, contrast } = await this.page.evaluate(focusNow, null);
    const where = `${name} on ${this.page.url()}`;
    expect(isInSight, `the focus is out of sight or covered: ${where}`).toBe(true);
    expect(contrast, `nothing shows the focus: ${where}`).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  }
}

export async function signedIn(browser: Browser, login: string): Promise<Keyboard> {
  const keyboard = new Keyboard(await aPage(browser, {}));
  await keyboard.page.goto('/dang-nhap');
  await fillInSignIn(keyboard, login, PASSWORD);
  await expect(keyboard.page.getByRole('heading', { name: 'Việc của tôi', level: 1 })).toBeVisible();
  return keyboard;
}

export async function fillInSignIn(keyboard: Keyboard, login: string, password: string): Promise<void> {
  await keyboard.type('Tên đăng nhập hoặc số điện thoại', login);
  await keyboard.type('Mật khẩu', password);
  await keyboard.page.keyboard.press('Enter');
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
export const link = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('link', { name }).first();
