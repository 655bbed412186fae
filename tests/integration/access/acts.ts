import { type Act, atHome } from './act';
import { ACTS_OF_KEEPING } from './acts-of-keeping';
import { ACTS_OF_PLEDGES } from './acts-of-pledges';
import { ACTS_OF_REGISTERS } from './acts-of-registers';
import { EVERYBODY } from './people';

const PASSWORD = 'Mot-cau-de-nho-2026';

/** Every act of the product by its name; one that is written without a row here fails the test. */
export const ACTS: Readonly<Record<string, Act>> = {
  'account.change-password': atHome(EVERYBODY, () => ({
    currentPassword: 'Noi-guong-2026',
    newPassword: PASSWORD,
    repeatedPassword: PASSWORD,
  })),
  'account.sign-out': atHome(EVERYBODY),
  'notice.read': atHome(EVERYBODY, () => ({ noticeVersion: '1' })),
  ...ACTS_OF_PLEDGES,
  ...ACTS_OF_REGISTERS,
  ...ACTS_OF_KEEPING,
};
