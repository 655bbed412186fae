import { dataFolder } from './database-settings';
import { OperatorError } from './operator-error';
import { isPortFree } from './ports';

/** What the environment and the arguments say about this start. */
export interface StartSettings {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** Where people reach the product. */
  readonly publicUrl: string;
  /** True when the database shall stay without the demonstration district. */
  readonly startsEmpty: boolean;
}

export function readStartSettings(args: readonly string[]): StartSettings {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new OperatorError(`PORT=${process.env.PORT} không phải số cổng (từ 1 đến 65535).`);
  }
  // Accounts with known passwords get into somebody's own server only when that is asked for.
  const isOwnServer = Boolean(process.env.DATABASE_URL);
  return {
    port,
    // Reachable from this machine only until somebody decides otherwise: the demonstration has known passwords.
    host: process.env.HOST || '127.0.0.1',
    dataFolder: dataFolder(),
    publicUrl: process.env.PUBLIC_URL || `http://localhost:${port}`,
    startsEmpty: args.includes('--empty') || (isOwnServer && !args.includes('--demo')),
  };
}

/** A busy port is found out before the long work, not after it. */
export async function requireFreePort({ port, host }: StartSettings): Promise<void> {
  if (await isPortFree(port, host)) return;
  throw new OperatorError(
    `Cổng ${port} đang có chương trình khác dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác: ` +
      `PORT=${port === 65_535 ? 3000 : port + 1} npm start`,
  );
}
