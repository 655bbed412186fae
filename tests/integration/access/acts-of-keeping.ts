import type { Fields } from '@tests/support/act-as';
import { type Act, atHome, DAY, FIRST, type FormOf, ofScene, SOON } from './act';
import { ADMINISTRATOR } from './people';

const vuonSen = (more: Fields): FormOf => {
  return ({ units }) => ({ unitId: units.vuonSen, ...more });
};
const hanh = (more: Fields = {}): FormOf => {
  return ({ memberOf }) => ({ memberId: memberOf('hanh'), ...more });
};

/** What is done to units, people, roles and accounts. */
export const ACTS_OF_KEEPING: Readonly<Record<string, Act>> = {
  'unit.add': ofScene(ADMINISTRATOR, ({ units }) => ({
    superiorId: units.goSen,
    kind: 'cell',
    name: 'Chi bộ ấp Bàu Sen',
    from: SOON,
  })),
  'unit.change': ofScene(ADMINISTRATOR, vuonSen({ ...FIRST, name: 'Chi bộ ấp Vườn Sen 1' })),
  'unit.move': ofScene(ADMINISTRATOR, ({ units }) => ({
    unitId: units.vuonSen,
    superiorId: units.benLua,
    on: SOON,
  })),
  'unit.close': ofScene(ADMINISTRATOR, ({ units }) => ({ unitId: units.phuNu, on: SOON })),
  'person.add': ofScene(ADMINISTRATOR, ({ units }) => ({
    cellId: units.vuonSen,
    fullName: 'Người Mới Thêm',
    standing: 'official',
    from: DAY,
  })),
  'person.change': ofScene(ADMINISTRATOR, hanh({ ...FIRST, fullName: 'Trần Thị Mỹ Hạnh' })),
  'person.change-home': ofScene(ADMINISTRATOR, ({ memberOf, units }) => ({
    memberId: memberOf('hanh'),
    cellId: units.cauTre,
    standing: 'official',
    on: SOON,
  })),
  'person.leave': ofScene(ADMINISTRATOR, hanh({ on: SOON, why: 'Chuyển đi nơi khác' })),
  'role.give': ofScene(ADMINISTRATOR, ({ memberOf, units }) => ({
    memberId: memberOf('hanh'),
    role: 'cell_secretary',
    unitId: units.vuonSen,
    from: DAY,
  })),
  'role.end': ofScene(ADMINISTRATOR, ({ assignmentId }) => ({ assignmentId, on: DAY })),
  'account.change': ofScene(ADMINISTRATOR, hanh({ loginName: 'hanh.moi', phone: '0912345678' })),
  'account.issue': ofScene(['bay', ...ADMINISTRATOR], ({ newcomerId }) => ({
    memberId: newcomerId,
    loginName: 'chuact',
  })),
  'account.issue-for-unit': ofScene(ADMINISTRATOR, vuonSen({})),
  'account.set-disabled': ofScene(ADMINISTRATOR, hanh({ disabled: 'co' })),
  'account.sign-out-everywhere': ofScene(ADMINISTRATOR, hanh()),
  'workbook.upload': atHome(ADMINISTRATOR, undefined, ({ workbook: { file } }) => ({ file })),
  'workbook.import': ofScene(ADMINISTRATOR, ({ workbook: { id, plan } }) => ({ workbookId: id, plan })),
};
