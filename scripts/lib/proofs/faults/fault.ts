/** The words of one place in the code, which stand there exactly once, and what a slip of the hand makes of them. */
export type TextFault = { readonly file: string; readonly text: string; readonly instead: string };

/** What the owner of the database runs after every migration. */
export type SqlFault = { readonly sql: string };

/** One mistake in the access code, alone in an otherwise sound product. */
export type Fault = {
  /** In Vietnamese: what would be wrong in the world. */
  readonly name: string;
  readonly slip: TextFault | SqlFault;
  /** The one test file that has to turn red. */
  readonly test: string;
  /** The part of that file that is run, by words of its titles; the whole of it where nothing stands here. */
  readonly part?: string;
  /** Planted by `npm test` too: one of each kind, where the test file is quick. */
  readonly isSample?: true;
};

/** Changes the newest definition of a function of the database; a text that does not stand in it once is an error. */
export function inFunction(signature: string, text: string, instead: string): SqlFault {
  return {
    sql: `DO $plant$
DECLARE
  was text := pg_get_functiondef($name$${signature}$name$::regprocedure);
  times integer := (length(was) - length(replace(was, $text$${text}$text$, ''))) / length($text$${text}$text$);
BEGIN
  IF times <> 1 THEN
    RAISE EXCEPTION 'Chỗ gài lỗi có % lần trong hàm ${signature}, cần đúng một lần.', times;
  END IF;
  EXECUTE replace(was, $text$${text}$text$, $instead$${instead}$instead$);
END $plant$;`,
  };
}
