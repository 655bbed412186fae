const MOST_NAMES = 400;

/**
 * The names under which each connection keeps statements prepared. To parse a statement, rewrite it for row security and
 * plan it takes PostgreSQL several times as long as to run it. What is asked but once, as lists of many lengths are, gets
 * no name; nor does more than a connection should remember.
 */
export class StatementNames {
  readonly #names = new Map<string, string>();
  readonly #askedOnce = new Set<string>();

  /** The name of a statement; empty where it is to run without one. */
  nameOf(sql: string): string {
    const known = this.#names.get(sql);
    if (known) return known;
    if (this.#names.size === MOST_NAMES || !this.#isAskedAgain(sql)) return '';
    const name = `s${this.#names.size}`;
    this.#names.set(sql, name);
    return name;
  }

  #isAskedAgain(sql: string): boolean {
    if (this.#askedOnce.delete(sql)) return true;
    if (this.#askedOnce.size === MOST_NAMES) this.#askedOnce.clear();
    this.#askedOnce.add(sql);
    return false;
  }
}
