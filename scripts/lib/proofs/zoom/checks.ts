import './page-tools';

/** One thing that can be wrong with a page; runs in the page and names the places. */
export type Check = () => readonly string[];

/** The page as a whole has to be pushed sideways (WCAG 1.4.10). */
export const findSideways: Check = () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`${scrollWidth} px in a window of ${clientWidth}`] : [];
};

/** Words that their box cuts off, or that stand outside the window where nothing scrolls to them. */
export const findCut: Check = () => {
  const { shown, nameOf, isInScroller } = window.pageTools;
  return shown()
    .filter((element) => {
      const { overflowX } = getComputedStyle(element);
      const clips = overflowX === 'hidden' || overflowX === 'clip';
      if (clips && element.textContent?.trim() && element.scrollWidth > element.clientWidth + 1) return true;
      const hasWords = [...element.childNodes].some(({ nodeType, data }: Node & { data?: string }) =>
        Boolean(nodeType === Node.TEXT_NODE && data?.trim()),
      );
      const { left, right } = element.getBoundingClientRect();
      return hasWords && (right > innerWidth + 1 || left < -1) && !isInScroller(element);
    })
    .map(nameOf);
};

/** Two things to press that lie on each other; a link in running text is as large as its words, not as a box. */
export const findOverlapping: Check = () => {
  const { shown, nameOf } = window.pageTools;
  const boxes = shown()
    .filter((element) => element.matches('a, button, input, select, textarea, summary'))
    .filter((element) => getComputedStyle(element).display !== 'inline')
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => {
        if (one.element.contains(other.element) || other.element.contains(one.element)) return false;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        return across > 2 && down > 2;
      })
      .map((other) => `${nameOf(one.element)} on ${nameOf(other.element)}`),
  );
};

/** A table or drawing that scrolls by itself and that a keyboard cannot get into. */
export const findUnreachable: Check = () => {
  const { shown, nameOf, scrolls } = window.pageTools;
  return shown()
    .filter((element) => scrolls(element) && element.scrollWidth > element.clientWidth + 1)
    .filter((element) => element.tabIndex < 0 && !element.querySelector('a, button, input, select, textarea'))
    .map(nameOf);
};

/** A field that something else lies on while somebody types in it. */
export const findCovered: Check = () => {
  const { shown, nameOf } = window.pageTools;
  return shown()
    .filter((element) => element.matches(':is(input, select, textarea):enabled'))
    .filter((field) => {
      field.focus();
      const { left, right, top, bottom } = field.getBoundingClientRect();
      const middle = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
      const uppermost = document.elementFromPoint((left + right) / 2, middle);
      return !uppermost || !(field.contains(uppermost) || uppermost.contains(field));
    })
    .map(nameOf);
};

/** What moves although the reader asked that nothing does. */
export const findMoving: Check = () =>
  window.pageTools
    .shown()
    .filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return animationName !== 'none' || /[1-9]/.test(transitionDuration);
    })
    .map(window.pageTools.nameOf);

/** The distances that a reader may set for oneself (WCAG 1.4.12); as a sheet of its own, which no policy keeps out. */
export function spreadText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets.push(sheet);
}
