import type { Fields } from '@tests/support/act-as';
import { proofOfOpening } from '@/features/review/opened-proof';
import { type Act, atHome, DAY, FIRST, type FormOf, ofScene } from './act';
import { EVERYBODY, OPENERS } from './people';

const hanhs = (more: Fields = {}): FormOf => {
  return ({ hanhs: { pledgeId, version } }) => ({ pledgeId, version: String(version), ...more });
};
const nams = (more: Fields = {}): FormOf => {
  return ({ nams: { pledgeId, version } }) => ({ pledgeId, version: String(version), ...more });
};
const uts = (more: Fields = {}): FormOf => {
  return ({ uts: { pledgeId, version } }) => ({ pledgeId, version: String(version), ...more });
};
const reportedItem = (more: Fields): FormOf => {
  return ({ nams: { reported } }) => ({ itemId: reported, ...FIRST, ...more });
};
const muoisItem = (more: Fields): FormOf => {
  return ({ muois: { pledgeId, itemKey, itemVersion } }) => ({ pledgeId, itemKey, itemVersion, ...more });
};
const muoisPart = (more: Fields): FormOf => {
  return ({ muois: { pledgeId, partKey } }) => ({ pledgeId, partKey, partVersion: '0', ...more });
};
const TARGET = {
  measure: 'number',
  direction: 'at_least',
  target: '15',
  unitLabel: 'hộ',
  dueOn: '30/11/2026',
};
const OPENING = { ground: 'sample', reason: 'Chọn mẫu theo kế hoạch thẩm định' };

/** What is done to a pledge, its works and its text. */
export const ACTS_OF_PLEDGES: Readonly<Record<string, Act>> = {
  'pledge.start': atHome(EVERYBODY, ({ campaignId }) => ({ campaignId })),
  'pledge.start-assisted': ofScene(['bay'], ({ campaignId, newcomerId }) => ({
    campaignId,
    memberId: newcomerId,
  })),
  'pledge.start-collective': ofScene(['secretaryOfPhuNu', 'officerOfPhuNu'], ({ campaignId, units }) => ({
    campaignId,
    unitId: units.phuNu,
  })),
  'draft.add-item': ofScene(['muoi'], ({ muois: { pledgeId } }) => ({ pledgeId })),
  'draft.add-part': ofScene(['sau', 'chin'], ({ cauTres: { pledgeId } }) => ({ pledgeId, kind: 'model' })),
  'draft.autosave': ofScene(['muoi'], muoisItem({ what: 'Vận động 15 hộ phân loại rác' })),
  'draft.autosave-part': ofScene(['muoi'], muoisPart({ words: 'Nói đi đôi với làm' })),
  'draft.remove-item': ofScene(['muoi'], muoisItem({})),
  'draft.remove-part': ofScene(['sau', 'chin'], ({ cauTres }) => cauTres),
  'draft.save-part': ofScene(['muoi'], muoisPart({ words: 'Nói đi đôi với làm trong việc hằng ngày' })),
  'draft.save-target': ofScene(['muoi'], muoisItem(TARGET)),
  'draft.save-what': ofScene(['muoi'], muoisItem({ what: 'Vận động 15 hộ phân loại rác', group: 'follow' })),
  'pledge.submit': ofScene(['muoi'], ({ muois: { pledgeId, version, draftVersion } }) => ({
    pledgeId,
    version,
    draftVersion,
  })),
  'pledge.withdraw': ofScene(['hanh'], hanhs()),
  'pledge.start-amendment': ofScene(['nam'], nams()),
  'pledge.submit-amendment': ofScene(['sau'], ({ saus }) => ({ ...saus, reason: 'Chuyển sang tổ khác' })),
  'pledge.withdraw-amendment': ofScene(['chin'], ({ chins: { pledgeId, version } }) => ({
    pledgeId,
    version: String(version),
  })),
  'pledge.discard-amendment': ofScene(['sau'], ({ saus: { pledgeId, version } }) => ({ pledgeId, version })),
  'pledge.note-progress': ofScene(['nam'], reportedItem({ value: '13', on: DAY, words: 'Thêm một hộ' })),
  'pledge.confirm-entry': ofScene(['ut', 'bay'], uts()),
  'pledge.disown-entry': ofScene(['ut', 'bay'], uts()),
  'pledge.note-paper': ofScene(['ut', 'bay'], uts({ paperOn: DAY })),
  'pledge.approve': ofScene(['bay'], hanhs()),
  'pledge.approve-read': ofScene(['bay'], ({ hanhs }, memberId) => ({
    opened: proofOfOpening(memberId, hanhs),
  })),
  'pledge.send-back': ofScene(['bay'], hanhs({ reason: 'Việc 1 cần nêu rõ số hộ' })),
  'pledge.take-back-approval': ofScene(['nam5'], ({ hais: { pledgeId, version } }) => ({
    pledgeId,
    version: String(version),
    reason: 'Duyệt nhầm hồ sơ',
  })),
  'item.confirm': ofScene(['bay'], reportedItem({ value: '12' })),
  'item.refuse': ofScene(['bay'], reportedItem({ reason: 'Cần thêm danh sách hộ' })),
  'item.take-back-confirmation': ofScene(['bay'], ({ nams: { confirmed } }) => ({
    itemId: confirmed,
    version: '2',
    reason: 'Xác nhận nhầm việc',
  })),
  'text.open': atHome(OPENERS, ({ hanhs: { code } }) => ({ code, ...OPENING })),
};
