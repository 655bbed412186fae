import { proofOfOpening } from '@/features/review/opened-proof';
import type { Scope } from '@/server/db/scope';
import {
  ADMINISTRATOR,
  CAMPAIGN_OFFICER,
  EVERYBODY,
  KEEPERS_OF_GO_SEN,
  OPENERS,
  type Reader,
} from './people';
import type { Scene } from './scene';

/** What an act is about in the scene, and exactly who may do it there. */
type Act = { readonly on: (scene: Scene, scope: Scope) => unknown; readonly may: readonly Reader[] };

const ofScene = (may: readonly Reader[], on: Act['on'] = () => ({})): Act => ({ on, may });

const hanhs: Act['on'] = ({ hanhs }) => ({ pledgeId: hanhs.pledgeId });
const nams: Act['on'] = ({ nams }) => ({ pledgeId: nams.pledgeId });
const namsItem: Act['on'] = ({ nams }) => ({ itemId: nams.itemId });
const uts: Act['on'] = ({ uts }) => ({ pledgeId: uts.pledgeId });
const muois: Act['on'] = ({ muois }) => ({ pledgeId: muois.pledgeId });
const vuonSen: Act['on'] = ({ units }) => ({
  unitId: units.vuonSen,
  superiorId: units.vuonSen,
  cellId: units.vuonSen,
});
const hanh: Act['on'] = ({ memberOf }) => ({ memberId: memberOf('hanh') });
const goSen: Act['on'] = ({ units }) => ({ unitId: units.goSen });
const directive: Act['on'] = ({ directiveOfGoSen }) => ({ directiveId: directiveOfGoSen });
const theme: Act['on'] = ({ themeOfGoSen }) => ({ themeId: themeOfGoSen });
const campaign: Act['on'] = ({ campaignId }) => ({ campaignId });

/** Every act of the product by its name; one that is written without a row here fails the test. */
export const ACTS: Readonly<Record<string, Act>> = {
  'account.change-password': ofScene(EVERYBODY),
  'account.sign-out': ofScene(EVERYBODY),
  'notice.read': ofScene(EVERYBODY),

  'pledge.start': ofScene(EVERYBODY),
  'pledge.start-assisted': ofScene(['sau', 'chin'], ({ memberOf }) => ({ memberId: memberOf('muoi') })),
  'pledge.start-collective': ofScene(['bay'], vuonSen),
  'draft.add-item': ofScene(['muoi'], muois),
  'draft.add-part': ofScene(['muoi'], muois),
  'draft.autosave': ofScene(['muoi'], muois),
  'draft.autosave-part': ofScene(['muoi'], muois),
  'draft.remove-item': ofScene(['muoi'], muois),
  'draft.remove-part': ofScene(['muoi'], muois),
  'draft.save-part': ofScene(['muoi'], muois),
  'draft.save-target': ofScene(['muoi'], muois),
  'draft.save-what': ofScene(['muoi'], muois),
  'pledge.submit': ofScene(['muoi'], muois),
  'pledge.withdraw': ofScene(['hanh'], hanhs),
  'pledge.start-amendment': ofScene(['nam'], nams),
  'pledge.submit-amendment': ofScene(['nam'], nams),
  'pledge.withdraw-amendment': ofScene(['nam'], nams),
  'pledge.discard-amendment': ofScene(['nam'], nams),
  'pledge.note-progress': ofScene(['nam'], namsItem),
  'pledge.confirm-entry': ofScene(['ut', 'bay'], uts),
  'pledge.disown-entry': ofScene(['ut', 'bay'], uts),
  'pledge.note-paper': ofScene(['ut', 'bay'], uts),

  'pledge.approve': ofScene(['bay'], hanhs),
  'pledge.approve-read': ofScene(['bay'], ({ hanhs }, { actor }) => ({
    opened: [proofOfOpening(actor.memberId, hanhs)],
  })),
  'pledge.send-back': ofScene(['bay'], hanhs),
  'pledge.take-back-approval': ofScene(['bay'], nams),
  'item.confirm': ofScene(['bay'], namsItem),
  'item.refuse': ofScene(['bay'], namsItem),
  'item.take-back-confirmation': ofScene(['bay'], namsItem),
  'text.open': ofScene(OPENERS, ({ hanhs }) => ({ code: hanhs.code })),

  'directive.register': ofScene(KEEPERS_OF_GO_SEN, goSen),
  'directive.change': ofScene(KEEPERS_OF_GO_SEN, directive),
  'directive.relate': ofScene(KEEPERS_OF_GO_SEN, directive),
  'directive.unrelate': ofScene(KEEPERS_OF_GO_SEN, directive),
  'directive.add-scan': ofScene(KEEPERS_OF_GO_SEN, directive),
  'directive.remove-scan': ofScene(KEEPERS_OF_GO_SEN, directive),
  'theme.add': ofScene(KEEPERS_OF_GO_SEN, ({ units }) => ({
    level: { issuer: 'own', unitId: units.goSen },
  })),
  'theme.change': ofScene(KEEPERS_OF_GO_SEN, theme),
  'theme.remove': ofScene(KEEPERS_OF_GO_SEN, theme),

  'campaign.prepare': ofScene(CAMPAIGN_OFFICER),
  'campaign.change-dates': ofScene(CAMPAIGN_OFFICER, campaign),
  'campaign.change-rules': ofScene(CAMPAIGN_OFFICER, campaign),
  'campaign.change-scale': ofScene(CAMPAIGN_OFFICER, campaign),
  'campaign.change-sections': ofScene(CAMPAIGN_OFFICER, campaign),
  'campaign.choose-basis': ofScene(CAMPAIGN_OFFICER, campaign),
  'campaign.move-state': ofScene(CAMPAIGN_OFFICER, campaign),
  'extension.grant': ofScene(CAMPAIGN_OFFICER, campaign),
  'extension.withdraw': ofScene(CAMPAIGN_OFFICER, ({ extensionId }) => ({ extensionId })),

  'unit.add': ofScene(ADMINISTRATOR, vuonSen),
  'unit.change': ofScene(ADMINISTRATOR, vuonSen),
  'unit.move': ofScene(ADMINISTRATOR, vuonSen),
  'unit.close': ofScene(ADMINISTRATOR, vuonSen),
  'person.add': ofScene(ADMINISTRATOR, vuonSen),
  'person.change': ofScene(ADMINISTRATOR, hanh),
  'person.change-home': ofScene(ADMINISTRATOR, hanh),
  'person.leave': ofScene(ADMINISTRATOR, hanh),
  'role.give': ofScene(ADMINISTRATOR, hanh),
  'role.end': ofScene(ADMINISTRATOR, ({ assignmentId }) => ({ assignmentId })),
  'account.change': ofScene(ADMINISTRATOR, hanh),
  'account.issue': ofScene(['bay', ...ADMINISTRATOR], hanh),
  'account.issue-for-unit': ofScene(ADMINISTRATOR, vuonSen),
  'account.set-disabled': ofScene(ADMINISTRATOR, hanh),
  'account.sign-out-everywhere': ofScene(ADMINISTRATOR, hanh),
  'workbook.upload': ofScene(ADMINISTRATOR),
  'workbook.import': ofScene(ADMINISTRATOR, ({ workbookId }) => ({ workbookId })),
};
