/** One value in the database that the recount does not find again. */
export type Difference = {
  /** The row concerned, in words that lead to it. */
  readonly where: string;
  readonly what: string;
  readonly stored: string | number | null;
  readonly recounted: string | number | null;
};

type Value = string | number | null;

/** The fields of two records that are not the same. */
export function differences<Key extends string>(
  where: string,
  stored: NoInfer<Readonly<Record<Key, Value>>>,
  recounted: Readonly<Record<Key, Value>>,
): readonly Difference[] {
  return (Object.keys(recounted) as Key[])
    .filter((key) => stored[key] !== recounted[key])
    .map((key) => ({ where, what: key, stored: stored[key], recounted: recounted[key] }));
}

/** One line for the terminal. */
export function differenceSentence({ where, what, stored, recounted }: Difference): string {
  return `${where}: ${what} trong cơ sở dữ liệu là ${stored ?? 'trống'}, đếm lại được ${recounted ?? 'trống'}`;
}
