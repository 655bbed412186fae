import type { Campaign } from '@/domain/campaign/campaign';
import { approve } from '@/domain/pledge/approve-pledge';
import { type DraftItem, parseDraftItem } from '@/domain/pledge/parse-draft-item';
import { emptyPledge, type Pledge, type PledgeAct, type PledgeMove } from '@/domain/pledge/pledge';
import { sendBack } from '@/domain/pledge/send-back-pledge';
import { submit } from '@/domain/pledge/submit-pledge';
import { takeBackApproval } from '@/domain/pledge/take-back-approval';
import { withdraw } from '@/domain/pledge/withdraw-pledge';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { identifierFor } from './identifier';
import { ItemFile } from './item-file';
import type { Moment } from './moment';
import { must } from './must';
import type { Person } from './people';
import { type Doer, storedRole } from './reviewers';
import type * as Rows from './rows';

/** A draft's item as it is kept: with the key of the same work through all versions, and how often it was saved. */
export type KeyedDraftItem = DraftItem & { readonly key: string; readonly version: number };

export type DossierOpening = {
  readonly rootId: string;
  readonly campaign: Campaign;
  readonly author: Person;
  readonly opened: Moment;
};

/**
 * One person's pledge of one campaign. Every act goes through the domain's own function, so that what
 * is written down cannot disagree with the rules; an act that they refuse is a fault of the generator.
 */
export class Dossier {
  readonly campaign: Campaign;
  readonly author: Person;
  readonly openedOn: CalendarDate;
  readonly versions: Rows.PledgeVersionRow[] = [];
  readonly transitions: Rows.PledgeTransitionRow[] = [];
  /** The items of all versions. */
  readonly itemFiles: ItemFile[] = [];
  private readonly rootId: string;
  private pledge: Pledge;
  private since: Moment;
  private draft: { readonly items: readonly KeyedDraftItem[]; readonly at: Moment } | null = null;
  private submitted: readonly KeyedDraftItem[] = [];

  constructor({ rootId, campaign, author, opened }: DossierOpening) {
    const memberId = author.row.id;
    const id = identifierFor(opened.at, 'pledge', campaign.year, memberId);
    this.rootId = rootId;
    this.campaign = campaign;
    this.author = author;
    this.openedOn = opened.on;
    this.since = opened;
    this.pledge = emptyPledge({ id, campaignId: campaign.id, memberId });
  }

  get state() {
    return this.pledge.state;
  }

  get approvedOn() {
    return this.pledge.approvedOn;
  }

  /** What the newest version was made of. */
  get submittedItems(): readonly KeyedDraftItem[] {
    return this.submitted;
  }

  /** The items of the newest version. */
  get currentItems(): readonly ItemFile[] {
    return this.itemFiles.filter(({ version }) => version === this.versions.at(-1));
  }

  write(items: readonly KeyedDraftItem[], at: Moment): void {
    this.draft = { items, at };
  }

  submit(items: readonly KeyedDraftItem[], by: Doer, moment: Moment): void {
    const { campaign, pledge } = this;
    const parsed = items.map((item) => parseDraftItem(item, campaign));
    const move = must(submit(pledge, this.actOf(by, moment), { campaign, items: parsed }));
    const version = this.addVersion(moment);
    for (const [index, content] of move.items.entries()) {
      const id = identifierFor(moment.at, 'item', version.id, index);
      const key = items[index]?.key ?? id;
      this.itemFiles.push(new ItemFile({ id, key, ordinal: index + 1, version, content }));
    }
    this.submitted = items;
    this.draft = null;
    this.record(move, by, moment);
  }

  withdraw(by: Doer, moment: Moment): void {
    this.record(must(withdraw(this.pledge, this.actOf(by, moment), this)), by, moment);
    this.draft = { items: this.submitted, at: moment };
  }

  /** `position` is the item that the reason is about, counted from 0. */
  sendBack(
    { reason, position }: { readonly reason: string; readonly position: number | null },
    by: Doer,
    moment: Moment,
  ): void {
    const itemId = position === null ? null : (this.currentItems[position]?.id ?? null);
    this.record(must(sendBack(this.pledge, this.actOf(by, moment), { reason, itemId })), by, moment);
    this.draft = { items: this.submitted, at: moment };
  }

  approve(by: Doer, moment: Moment): void {
    this.record(must(approve(this.pledge, this.actOf(by, moment))), by, moment);
  }

  takeBackApproval(reason: string, by: Doer, moment: Moment): void {
    const takingBack = { reason, confirmationsInForce: 0 };
    this.record(must(takeBackApproval(this.pledge, this.actOf(by, moment), takingBack)), by, moment);
  }

  pledgeRow(): Rows.PledgeRow {
    const { pledge } = this;
    const currentId = this.versions.at(-1)?.id ?? null;
    return {
      id: pledge.id,
      root_id: this.rootId,
      campaign_id: pledge.campaignId,
      member_id: pledge.memberId,
      code: null,
      state: pledge.state,
      state_since: this.since.at.toISOString(),
      current_version_id: currentId,
      in_force_version_id: pledge.state === 'approved' ? currentId : null,
      submitted_on: pledge.submittedOn,
      approved_on: pledge.approvedOn,
      version: pledge.version,
    };
  }

  draftRow(): Rows.PledgeDraftRow | null {
    if (!this.draft) return null;
    return {
      pledge_id: this.pledge.id,
      author_id: this.pledge.memberId,
      payload: { items: this.draft.items },
      updated_at: this.draft.at.at.toISOString(),
      version: 1,
    };
  }

  private actOf(by: Doer, { on }: Moment): PledgeAct {
    return { by: by.memberId, byRole: by.role, on, expectedVersion: this.pledge.version };
  }

  private addVersion(moment: Moment): Rows.PledgeVersionRow {
    const ordinal = this.versions.length + 1;
    const version = {
      id: identifierFor(moment.at, 'version', this.pledge.id, ordinal),
      pledge_id: this.pledge.id,
      ordinal,
      author_id: this.pledge.memberId,
      submitted_at: moment.at.toISOString(),
    };
    this.versions.push(version);
    return version;
  }

  private record({ pledge, transition }: PledgeMove, by: Doer, moment: Moment): void {
    const version = this.versions.at(-1);
    if (!version) throw new Error('A transition before the first submission');
    this.pledge = pledge;
    this.since = moment;
    this.transitions.push({
      id: identifierFor(moment.at, 'transition', pledge.id, this.transitions.length),
      pledge_id: pledge.id,
      version_id: version.id,
      author_id: pledge.memberId,
      kind: transition.kind,
      by_id: by.memberId,
      by_name: by.name,
      by_role: storedRole(by),
      at: moment.at.toISOString(),
      on_day: moment.on,
      reason: 'reason' in transition ? transition.reason : null,
      item_id: 'itemId' in transition ? transition.itemId : null,
    });
  }
}
