/** What the checks of a page share; they run in the page, where nothing of ours can be imported. */
export type PageTools = {
  nameOf(element: Element): string;
  isShown(element: HTMLElement): boolean;
  /** Scrolls sideways by itself. */
  scrolls(element: Element): boolean;
  isInScroller(element: Element): boolean;
  /** Every element that the eye meets. */
  shown(): readonly HTMLElement[];
};

declare global {
  interface Window {
    pageTools: PageTools;
  }
}

export function layOutPageTools(): void {
  const nameOf = (element: Element) => {
    const words = (element.textContent || element.id).trim().replace(/\s+/g, ' ').slice(0, 50);
    return `${element.tagName.toLowerCase()} "${words}"`;
  };
  const isShown = (element: HTMLElement) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
  };
  const scrolls = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
  const isInScroller = (element: Element): boolean =>
    element !== document.body &&
    (scrolls(element) || (element.parentElement !== null && isInScroller(element.parentElement)));
  // One pixel large, clipped, or pushed out of the page until it has the focus.
  const FOR_EARS = '.sr-only, .sr-only *, thead, thead *, caption, a[href="#noi-dung"]';
  const shown = () =>
    [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) => !element.matches(FOR_EARS) && isShown(element),
    );
  window.pageTools = { nameOf, isShown, scrolls, isInScroller, shown };
}
