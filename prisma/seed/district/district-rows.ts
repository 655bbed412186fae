import type * as Rows from './rows';

/** Every row of the demonstration by table, named and spelled as the database names and spells them. */
export type DistrictRows = {
  readonly unit: readonly Rows.UnitRow[];
  readonly unit_placement: readonly Rows.PlacementRow[];
  readonly root_committee: readonly Rows.RootCommitteeRow[];
  readonly member: readonly Rows.MemberRow[];
  readonly membership: readonly Rows.MembershipRow[];
  readonly role_assignment: readonly Rows.RoleRow[];
  readonly account: readonly Rows.AccountRow[];
  readonly directive: readonly Rows.DirectiveRow[];
  readonly directive_relation: readonly Rows.DirectiveRelationRow[];
  readonly theme: readonly Rows.ThemeRow[];
  readonly campaign: readonly Rows.CampaignRow[];
  readonly campaign_directive: readonly Rows.CampaignDirectiveRow[];
  readonly campaign_theme: readonly Rows.CampaignThemeRow[];
  readonly deadline_extension: readonly Rows.ExtensionRow[];
  readonly notice_reading: readonly Rows.NoticeReadingRow[];
  readonly pledge: readonly Rows.PledgeRow[];
  readonly pledge_version: readonly Rows.PledgeVersionRow[];
  readonly pledge_part: readonly Rows.PledgePartRow[];
  readonly pledge_item: readonly Rows.PledgeItemRow[];
  readonly pledge_transition: readonly Rows.PledgeTransitionRow[];
  readonly progress_note: readonly Rows.ProgressNoteRow[];
  readonly item_decision: readonly Rows.ItemDecisionRow[];
  readonly pledge_draft: readonly Rows.PledgeDraftRow[];
  readonly text_opening: readonly Rows.OpeningRow[];
};
