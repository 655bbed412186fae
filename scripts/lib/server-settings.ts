import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How much work may be lost together with the disk of the data: a change is archived after so many seconds at most. */
const ARCHIVE_TIMEOUT_S = 300;

const OWN_FILE = 'noi-guong.conf';
const ARCHIVE_FOLDER = 'basic_archive.archive_directory = ';

export interface ServerSettings {
  readonly port: number;
  readonly durable: boolean;
  /** Where every change is kept besides, or null for a database that is thrown away. */
  readonly archive: string | null;
  readonly recovery: readonly string[];
}

/** Everything that is ours goes into one file, written anew at each start; the server's own file stays whole. */
export function writeServerSettings(folder: string, settings: ServerSettings): void {
  const { port, durable, archive, recovery } = settings;
  const lines = [
    "listen_addresses = '127.0.0.1'",
    `port = ${port}`,
    "unix_socket_directories = ''",
    "timezone = 'Asia/Ho_Chi_Minh'",
    "log_timezone = 'Asia/Ho_Chi_Minh'",
    'shared_buffers = 256MB',
    `max_connections = ${durable ? 60 : 200}`,
    'password_encryption = scram-sha-256',
    // Containers often give /dev/shm 64 MB, which a parallel query outgrows; these queries take milliseconds.
    'max_parallel_workers_per_gather = 0',
    // A new cluster with small segments would take these from their size.
    'min_wal_size = 80MB',
    'max_wal_size = 1GB',
    // The details of an error quote the row that was refused, and so what a person wrote.
    'log_error_verbosity = terse',
    ...(durable ? [] : ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off']),
    ...(archive ? archiveSettings(archive) : []),
    ...recovery,
  ];
  writeFileSync(join(folder, OWN_FILE), `${lines.join('\n')}\n`);
  const main = join(folder, 'postgresql.conf');
  const include = `include_if_exists = '${OWN_FILE}'`;
  if (!readFileSync(main, 'utf8').includes(include)) appendFileSync(main, `\n${include}\n`);
}

/** Whether the last start of a cluster kept its changes in this folder. */
export function wasArchivedIn(folder: string, archive: string): boolean {
  const path = join(folder, OWN_FILE);
  return existsSync(path) && readFileSync(path, 'utf8').includes(ARCHIVE_FOLDER + quoted(archive));
}

/** PostgreSQL's own archiver: a temporary name, down to the disk, then renamed; never over a file that differs. */
function archiveSettings(archive: string): readonly string[] {
  return [
    'wal_level = replica',
    'archive_mode = on',
    "archive_library = 'basic_archive'",
    ARCHIVE_FOLDER + quoted(archive),
    `archive_timeout = ${ARCHIVE_TIMEOUT_S}s`,
  ];
}

/** A text as postgresql.conf takes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
