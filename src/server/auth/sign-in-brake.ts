const FREE_PER_ADDRESS = 5;
const FREE_PER_LOGIN = 20;
const FIRST_DELAY_S = 15;
const LONGEST_DELAY_S = 15 * 60;

/** For one login from one address. */
export const DELAYS_PER_ADDRESS = delaysAfter(FREE_PER_ADDRESS);
/** For one login whatever the address, so that spreading over many addresses is braked too. */
export const DELAYS_PER_LOGIN = delaysAfter(FREE_PER_LOGIN);

/**
 * Seconds to wait after 1, 2, 3… failures: none before the free ones are used up, then a delay that doubles up to
 * fifteen minutes and stays there. Nobody is locked out: after the delay the right password works.
 */
export function delaysAfter(free: number): readonly number[] {
  const doublings = Math.ceil(Math.log2(LONGEST_DELAY_S / FIRST_DELAY_S));
  const none = Array.from({ length: free - 1 }, () => 0);
  const growing = Array.from({ length: doublings + 1 }, (_, n) => FIRST_DELAY_S * 2 ** n);
  return [...none, ...growing.map((delay) => Math.min(delay, LONGEST_DELAY_S))];
}
