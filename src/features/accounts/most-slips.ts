/** Slips made by one press: about fifty milliseconds each. */
export const MOST_SLIPS = 50;
