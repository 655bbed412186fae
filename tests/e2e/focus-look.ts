/** What is to be known of the focus; runs in the page, so everything that it needs stands inside it. */
export function focusNow(aim: Node | null) {
  const focused = document.activeElement ?? document.body;
  const shown = focused.closest('label') ?? focused;

  const inGroupOf = (one: Element, other: Node | null) =>
    one instanceof HTMLInputElement &&
    other instanceof HTMLInputElement &&
    one.type === 'radio' &&
    one.name === other.name;

  const numbersOf = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);

  const backgroundOf = (start: Element | null): number[] => {
    for (let place = start; place; place = place.parentElement) {
      const color = numbersOf(getComputedStyle(place).backgroundColor);
      if ((color[3] ?? 1) === 1 && color.length >= 3) return color;
    }
    return [255, 255, 255];
  };

  const luminance = (color: number[]) => {
    const [red = 0, green = 0, blue = 0] = color.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  const contrastOf = (one: number[], other: number[]) => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  /** The outline, drawn around the element or around the label that holds it, against what lies around. */
  const outlineContrast = () => {
    const outlined = [focused, shown].find((place) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(place);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    if (!outlined) return 0;
    const outline = numbersOf(getComputedStyle(outlined).outlineColor);
    return contrastOf(outline, backgroundOf(outlined.parentElement));
  };

  /** In the window, and the topmost thing there. */
  const isInSight = () => {
    const box = shown.getBoundingClientRect();
    const left = Math.max(0, box.left);
    const top = Math.max(0, box.top);
    const right = Math.min(innerWidth, box.right);
    const bottom = Math.min(innerHeight, box.bottom);
    if (right <= left || bottom <= top) return false;
    const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return above !== null && (shown.contains(above) || above.contains(shown));
  };

  return {
    name: `${focused.tagName} ${focused.textContent?.trim().slice(0, 40) || focused.id}`,
    isAim: focused === aim,
    isInGroupOfAim: inGroupOf(focused, aim),
    isInSight: isInSight(),
    contrast: outlineContrast(),
  };
}
