import 'server-only';
import pg from 'pg';

const OPENING = /^(BEGIN|SET TRANSACTION ISOLATION LEVEL [A-Z ]+)$/;
const NOTHING = { rows: [], fields: [], rowCount: 0 };

type Send = (statement: unknown, ...rest: readonly unknown[]) => unknown;

/**
 * A connection on which the opening of a transaction travels with the first statement in it. The driver adapter sends
 * BEGIN and the isolation level alone and waits for each; for a page of four statements that is every third round trip.
 */
export class Connection extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const send = this.query.bind(this) as Send;
    const held: string[] = [];
    const query: Send = (statement, ...rest) => {
      const opening = openingOf(statement);
      if (opening) {
        held.push(opening);
        return Promise.resolve(NOTHING);
      }
      if (held.length === 0) return send(statement, ...rest);
      return this.#asOnePiece(() => {
        // What befalls the opening befalls the statement as well: they share the connection.
        Promise.resolve(send(held.splice(0).join('; '))).catch(() => undefined);
        return send(statement, ...rest);
      });
    };
    this.query = query as typeof this.query;
  }

  #asOnePiece<T>(write: () => T): T {
    const { stream } = this.connection;
    stream.cork();
    try {
      return write();
    } finally {
      stream.uncork();
    }
  }
}

function openingOf(statement: unknown): string | null {
  if (typeof statement !== 'object' || statement === null || !('text' in statement)) return null;
  return typeof statement.text === 'string' && OPENING.test(statement.text) ? statement.text : null;
}
