import { execFileSync, spawnSync } from 'node:child_process';
import { OperatorError } from './operator-error';

/** The system user that PostgreSQL runs as when we are root: the server itself refuses to run as root. */
export interface PostgresUser {
  readonly uid: number;
  readonly gid: number;
}

const USER_NAME = 'postgres';

/** The user to run PostgreSQL as, made when it is missing; null when we are an ordinary user already. */
export function postgresUser(): PostgresUser | null {
  if (process.getuid?.() !== 0) return null;
  return findUser() ?? createUser();
}

/** Whether that user can step into a folder, asked of the system itself. */
export function canEnter(user: PostgresUser, folder: string): boolean {
  return spawnSync('test', ['-x', folder], { ...user, cwd: '/' }).status === 0;
}

function findUser(): PostgresUser | null {
  const numberOf = (flag: string) => spawnSync('id', [flag, USER_NAME], { encoding: 'utf8' });
  const [uid, gid] = [numberOf('-u'), numberOf('-g')];
  if (uid.status !== 0 || gid.status !== 0) return null;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function createUser(): PostgresUser {
  spawnSync('groupadd', ['--system', USER_NAME]);
  try {
    execFileSync('useradd', ['--system', '-g', USER_NAME, '-M', '-s', '/usr/sbin/nologin', USER_NAME], {
      stdio: 'pipe',
    });
  } catch {
    // Judged below: the user either exists now or the sentence says what to do.
  }
  const user = findUser();
  if (user) return user;
  throw new OperatorError(
    'PostgreSQL không chạy dưới quyền root, và không tạo được người dùng hệ thống "postgres". ' +
      'Hãy tạo người dùng này (useradd --system postgres) hoặc chạy bằng một tài khoản thường.',
  );
}
