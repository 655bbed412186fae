/** Browsers tell a field that a person has left after changing it; older ones, which do not, match nothing here. */
const CHANGED_BY_HAND = ':is(:user-valid, :user-invalid)';

/**
 * Whether a hand is or was at a field before the page's script came alive: on a poor phone that takes seconds. A value
 * that differs does not say so, because a browser also brings back old values when the person goes back.
 */
export function isTouched(place: Element): boolean {
  return (
    place.contains(document.activeElement) ||
    place.matches(CHANGED_BY_HAND) ||
    place.querySelector(CHANGED_BY_HAND) !== null
  );
}
