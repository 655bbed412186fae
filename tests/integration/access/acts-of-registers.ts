import type { Fields } from '@tests/support/act-as';
import type { UploadedFile } from '@/server/action-kit/uploaded-file';
import { type Act, atHome, FIRST, type FormOf, ofScene } from './act';
import { CAMPAIGN_OFFICER, KEEPERS_OF_GO_SEN } from './people';

const campaign = (more: Fields): FormOf => {
  return ({ campaignId }) => ({ campaignId, ...FIRST, ...more });
};
const directive = (more: FormOf): FormOf => {
  return (scene, memberId) => ({ directiveId: scene.directiveOfGoSen, ...more(scene, memberId) });
};
const theme = (more: Fields = {}): FormOf => {
  return ({ themeOfGoSen, units }) => ({ themeId: themeOfGoSen, ...FIRST, level: units.goSen, ...more });
};
const RULES = { minItems: '2', obligesOfficial: 'on', obligesProbationary: 'on' };
const DATES = { startsOn: '01/01/2026', registrationDeadline: '15/04/2026', closesOn: '31/12/2026' };
const PLAN = {
  number: '13-KH/ĐU',
  type: 'Kế hoạch',
  issuer: 'Đảng ủy xã',
  abstract: 'học tập chuyên đề năm',
  notSecret: 'on',
};
const THEME = { scope: 'quarter', year: '2026', quarter: '2', title: 'Chuyên đề quý II (ví dụ)' };
const SCAN: UploadedFile = {
  name: 'ban-chup.pdf',
  bytes: Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n'),
};

/** What is done to directives, themes and the year. */
export const ACTS_OF_REGISTERS: Readonly<Record<string, Act>> = {
  'directive.register': ofScene(KEEPERS_OF_GO_SEN, ({ units }) => ({ unitId: units.goSen, ...PLAN })),
  'directive.change': ofScene(
    KEEPERS_OF_GO_SEN,
    directive(() => ({ ...FIRST, ...PLAN })),
  ),
  'directive.relate': ofScene(
    KEEPERS_OF_GO_SEN,
    directive(({ directiveOfRoot }) => ({ otherId: directiveOfRoot, kind: 'refers' })),
  ),
  'directive.unrelate': ofScene(
    KEEPERS_OF_GO_SEN,
    directive(({ directiveOfRoot }) => ({ otherId: directiveOfRoot, kind: 'implements' })),
  ),
  'directive.add-scan': ofScene(
    KEEPERS_OF_GO_SEN,
    directive(() => ({ notSecret: 'on' })),
    () => ({ scan: SCAN }),
  ),
  'directive.remove-scan': ofScene(
    KEEPERS_OF_GO_SEN,
    directive(({ scanId }) => ({ scanId })),
  ),
  'theme.add': ofScene(KEEPERS_OF_GO_SEN, ({ units }) => ({ level: units.goSen, ...THEME })),
  'theme.change': ofScene(KEEPERS_OF_GO_SEN, theme(THEME)),
  'theme.remove': ofScene(KEEPERS_OF_GO_SEN, theme()),
  'campaign.prepare': atHome(CAMPAIGN_OFFICER, () => ({
    year: '2027',
    title: 'Học tập và làm theo năm 2027',
    startsOn: '01/01/2027',
    registrationDeadline: '31/03/2027',
    closesOn: '31/12/2027',
    ...RULES,
  })),
  'campaign.change-dates': ofScene(CAMPAIGN_OFFICER, campaign({ title: 'Học tập năm 2026', ...DATES })),
  'campaign.change-rules': ofScene(CAMPAIGN_OFFICER, campaign(RULES)),
  'campaign.change-scale': ofScene(
    CAMPAIGN_OFFICER,
    campaign({ key: ['', ''], place: ['', ''], grade: ['Hoàn thành', 'Chưa hoàn thành'] }),
  ),
  'campaign.change-sections': ofScene(
    CAMPAIGN_OFFICER,
    campaign({ key: 'politics', place: '1', heading: 'Về tư tưởng chính trị', hint: '' }),
  ),
  'campaign.choose-basis': ofScene(CAMPAIGN_OFFICER, ({ campaignId, directiveOfRoot }) => ({
    campaignId,
    ...FIRST,
    directiveIds: directiveOfRoot,
  })),
  'campaign.move-state': ofScene(CAMPAIGN_OFFICER, campaign({ act: 'close', reason: 'Hết năm' })),
  'extension.grant': ofScene(CAMPAIGN_OFFICER, ({ campaignId, units }) => ({
    campaignId,
    unitId: units.vuonSen,
    until: '15/05/2026',
    reason: 'Mưa lớn nhiều ngày',
  })),
  'extension.withdraw': ofScene(CAMPAIGN_OFFICER, ({ extensionId }) => ({ extensionId })),
};
