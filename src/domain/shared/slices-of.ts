/** Rows in pieces of a length that one statement takes. */
export function* slicesOf<Row>(rows: readonly Row[], length: number): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += length) yield rows.slice(start, start + length);
}
