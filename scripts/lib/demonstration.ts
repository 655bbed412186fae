import type { DemonstrationAccounts } from '../../prisma/seed/demonstration-accounts';
import { loadDemonstration } from '../../prisma/seed/load-demonstration';
import { step } from './step';

/** Fills an empty database with the demonstration district as of a day; gives its accounts, if it is one. */
export function ensureDemonstration(migrationUrl: string, on: string): Promise<DemonstrationAccounts> {
  return step('Nạp dữ liệu minh họa (chỉ vào cơ sở dữ liệu còn trống)', (report) =>
    loadDemonstration({
      migrationUrl,
      on,
      onProgress: ({ rowsDone, rowsInAll }) => report(`đã nạp ${rowsDone} trên ${rowsInAll} dòng`),
    }),
  );
}

/** The calendar day in Vietnam, `2026-09-15`. */
export function todayInVietnam(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}

export function printAccounts(accounts: DemonstrationAccounts): void {
  if (accounts.length === 0) return;
  const width = (key: 'role' | 'loginName') => Math.max(...accounts.map((account) => account[key].length));
  const [roleWidth, nameWidth] = [width('role'), width('loginName')];
  console.log(`\nTài khoản dùng thử (dữ liệu minh họa), mật khẩu chung: ${accounts[0]?.password}`);
  for (const { role, loginName, unit, situation } of accounts) {
    const place = situation ? `${unit} (${situation})` : unit;
    console.log(`  ${loginName.padEnd(nameWidth)}  ${role.padEnd(roleWidth)}  ${place}`);
  }
}
