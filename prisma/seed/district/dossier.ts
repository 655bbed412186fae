import type { Campaign } from '@/domain/campaign/campaign';
import {
  approveAmendment,
  sendBackAmendment,
  startAmendment,
  submitAmendment,
} from '@/domain/pledge/amend-pledge';
import { approve } from '@/domain/pledge/approve-pledge';
import { confirmEntry } from '@/domain/pledge/confirm-entry';
import { type DraftItem, parseDraftItem } from '@/domain/pledge/parse-draft-item';
import type { DraftPart } from '@/domain/pledge/parse-draft-part';
import { emptyPledge, type Pledge, type PledgeAct, type PledgeMove } from '@/domain/pledge/pledge';
import type { PledgeItemContent } from '@/domain/pledge/pledge-item';
import { sendBack } from '@/domain/pledge/send-back-pledge';
import { submit } from '@/domain/pledge/submit-pledge';
import { submittedCollectiveParts } from '@/domain/pledge/submitted-parts';
import { takeBackApproval } from '@/domain/pledge/take-back-approval';
import { withdraw } from '@/domain/pledge/withdraw-pledge';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { partRow, transitionRow, versionRow } from './dossier-rows';
import { type Holder, keyOf } from './holder';
import { identifierFor } from './identifier';
import { ItemFile, newHistory } from './item-file';
import type { Moment } from './moment';
import { must } from './must';
import type { Doer } from './reviewers';
import type * as Rows from './rows';

/** A draft's item as it is kept: with the key of the same work through all versions, and how often it was saved. */
export type KeyedDraftItem = DraftItem & { readonly key: string; readonly version: number };

/** What is written before it is handed in; parts are a collective's. */
export type Writing = {
  readonly items: readonly KeyedDraftItem[];
  readonly parts: readonly (DraftPart & { readonly version: number })[];
};

export type DossierOpening = {
  readonly rootId: string;
  readonly campaign: Campaign;
  readonly holder: Holder;
  readonly opened: Moment;
};

type Returning = { readonly reason: string; readonly position: number | null };

const NOTHING: Writing = { items: [], parts: [] };

/**
 * One pledge of one campaign. Every act goes through the domain's own function, so that what is
 * written down cannot disagree with the rules; an act that they refuse is a fault of the generator.
 */
export class Dossier {
  readonly campaign: Campaign;
  readonly holder: Holder;
  readonly openedOn: CalendarDate;
  readonly versions: Rows.PledgeVersionRow[] = [];
  readonly transitions: Rows.PledgeTransitionRow[] = [];
  readonly parts: Rows.PledgePartRow[] = [];
  /** The items of all versions. */
  readonly itemFiles: ItemFile[] = [];
  private readonly rootId: string;
  private pledge: Pledge;
  private since: Moment;
  private amendedSince: Moment | null = null;
  private draft: (Writing & { readonly at: Moment; readonly by: Doer }) | null = null;
  private submitted: Writing = NOTHING;

  constructor({ rootId, campaign, holder, opened }: DossierOpening) {
    const { memberId, unitId } = holder;
    const id = identifierFor(opened.at, 'pledge', campaign.year, keyOf(holder));
    this.rootId = rootId;
    this.campaign = campaign;
    this.holder = holder;
    this.openedOn = opened.on;
    this.since = opened;
    this.pledge = { ...emptyPledge({ id, campaignId: campaign.id, memberId }), unitId };
  }

  get id() {
    return this.pledge.id;
  }

  get state() {
    return this.pledge.state;
  }

  get approvedOn() {
    return this.pledge.approvedOn;
  }

  /** Whether the newest version was typed for its author by somebody else. */
  get isEntered(): boolean {
    return this.versions.at(-1)?.entered_by_id != null;
  }

  /** When the member first acted in it themselves: not before they stood by what was typed for them. */
  get firstActOn(): CalendarDate | null {
    const own = this.transitions.find(({ by_id }) => by_id === this.holder.memberId);
    return this.versions[0]?.entered_by_id ? (own?.on_day ?? null) : this.openedOn;
  }

  /** What the newest version was made of. */
  get submittedWriting(): Writing {
    return this.submitted;
  }

  /** The items of the newest version. */
  get currentItems(): readonly ItemFile[] {
    return this.itemFiles.filter(({ version }) => version === this.versions.at(-1));
  }

  write(writing: Writing, by: Doer, at: Moment): void {
    this.draft = { ...writing, by, at };
  }

  submit(writing: Writing, by: Doer, moment: Moment): void {
    const { campaign, pledge } = this;
    const items = writing.items.map((item) => parseDraftItem(item, campaign));
    const move = must(submit(pledge, this.actOf(by, moment), { campaign, items }));
    this.addVersion(writing, move.items, { by, moment });
    this.draft = null;
    const authorId = this.versions.at(-1)?.author_id ?? null;
    const awaitsAuthor = this.isEntered;
    this.record({ ...move, pledge: { ...move.pledge, authorId, awaitsAuthor } }, by, moment);
  }

  /** The author stands by what was typed for them; `paperOn` is the date on the paper that they signed. */
  confirmEntry(paperOn: CalendarDate | null, by: Doer, moment: Moment): void {
    const move = must(confirmEntry(this.pledge, this.actOf(by, moment), { paperOn }));
    const version = this.versions.at(-1);
    if (version) Object.assign(version, { confirmed_by: move.confirmedBy, confirmed_on: move.confirmedOn });
    // Standing by an entry changes nothing about how long it waits.
    const { since } = this;
    this.record(move, by, moment);
    this.since = since;
  }

  withdraw(by: Doer, moment: Moment): void {
    this.record(must(withdraw(this.pledge, this.actOf(by, moment), this)), by, moment);
    this.draft = { ...this.submitted, by, at: moment };
  }

  /** `position` is the item that the reason is about, counted from 0. */
  sendBack({ reason, position }: Returning, by: Doer, moment: Moment): void {
    const itemId = position === null ? null : (this.currentItems[position]?.id ?? null);
    this.record(must(sendBack(this.pledge, this.actOf(by, moment), { reason, itemId })), by, moment);
    const writer = this.holder.writerOn(moment.on);
    if (writer) this.draft = { ...this.submitted, by: writer, at: moment };
  }

  approve(by: Doer, moment: Moment): void {
    this.record(must(approve(this.pledge, this.actOf(by, moment))), by, moment);
    this.putInForce(moment.on);
  }

  takeBackApproval(reason: string, by: Doer, moment: Moment): void {
    const takingBack = { reason, confirmationsInForce: 0 };
    this.record(must(takeBackApproval(this.pledge, this.actOf(by, moment), takingBack)), by, moment);
    this.putInForce(null);
  }

  amend(writing: Writing, reason: string, { by, moment }: Signed): void {
    const { campaign } = this;
    this.pledge = must(startAmendment(this.pledge, this.actOf(by, moment), { campaign }));
    const items = writing.items.map((item) => parseDraftItem(item, campaign));
    const move = must(submitAmendment(this.pledge, this.actOf(by, moment), { campaign, items, reason }));
    this.addVersion(writing, move.items, { by, moment });
    this.recordAmendment(move, by, moment);
  }

  sendBackAmendment(reason: string, by: Doer, moment: Moment): void {
    const returning = { reason, itemId: null };
    this.recordAmendment(must(sendBackAmendment(this.pledge, this.actOf(by, moment), returning)), by, moment);
    const writer = this.holder.writerOn(moment.on);
    if (writer) this.draft = { ...this.submitted, by: writer, at: moment };
  }

  approveAmendment(by: Doer, moment: Moment): void {
    this.recordAmendment(must(approveAmendment(this.pledge, this.actOf(by, moment))), by, moment);
    const before = this.versions.find(({ in_force_from, in_force_to }) => in_force_from && !in_force_to);
    if (before) before.in_force_to = moment.on;
    this.putInForce(moment.on);
  }

  pledgeRow(): Rows.PledgeRow {
    const { pledge, holder, amendedSince } = this;
    const inForce = this.versions.findLast(({ in_force_from }) => in_force_from !== null);
    return {
      id: pledge.id,
      root_id: this.rootId,
      campaign_id: pledge.campaignId,
      member_id: holder.memberId,
      unit_id: holder.unitId,
      code: null,
      state: pledge.state,
      state_since: this.since.at.toISOString(),
      current_version_id: this.versions.at(-1)?.id ?? null,
      in_force_version_id: pledge.state === 'approved' ? (inForce?.id ?? null) : null,
      submitted_on: pledge.submittedOn,
      approved_on: pledge.approvedOn,
      amendment_state: pledge.amendmentState,
      amendment_since: pledge.amendmentState && amendedSince ? amendedSince.at.toISOString() : null,
      version: pledge.version,
    };
  }

  draftRow(): Rows.PledgeDraftRow | null {
    if (!this.draft) return null;
    const { items, parts, by, at } = this.draft;
    return {
      pledge_id: this.pledge.id,
      author_id: this.holder.memberId ?? by.memberId,
      payload: { items, parts },
      updated_at: at.at.toISOString(),
      version: 1,
    };
  }

  private actOf(by: Doer, { on }: Moment): PledgeAct {
    return { by: by.memberId, byRole: by.role, on, expectedVersion: this.pledge.version };
  }

  private addVersion(writing: Writing, contents: readonly PledgeItemContent[], { by, moment }: Signed): void {
    const authorId = this.holder.memberId ?? by.memberId;
    const ordinal = this.versions.length + 1;
    const version = versionRow({ pledgeId: this.pledge.id, ordinal, authorId, by, moment });
    this.versions.push(version);
    for (const [index, content] of contents.entries()) {
      const id = identifierFor(moment.at, 'item', version.id, index);
      const key = writing.items[index]?.key ?? id;
      const history = this.itemFiles.find((file) => file.key === key)?.history ?? newHistory();
      const isCollective = this.holder.unitId !== null;
      this.itemFiles.push(
        new ItemFile({ id, key, ordinal: index + 1, version, content, history, isCollective }),
      );
    }
    if (this.holder.unitId) this.addParts(writing, version, moment);
    this.submitted = writing;
  }

  private addParts({ parts }: Writing, version: Rows.PledgeVersionRow, moment: Moment): void {
    const counted = new Map<string, number>();
    for (const part of must(submittedCollectiveParts(parts, this.campaign))) {
      const ordinal = (counted.get(part.kind) ?? 0) + 1;
      counted.set(part.kind, ordinal);
      const id = identifierFor(moment.at, 'part', version.id, part.kind, ordinal);
      this.parts.push(partRow(part, { id, ordinal, version }));
    }
  }

  private putInForce(on: CalendarDate | null): void {
    const version = this.versions.at(-1);
    if (version) version.in_force_from = on;
  }

  private recordAmendment(move: PledgeMove, by: Doer, moment: Moment): void {
    const { since } = this;
    this.record(move, by, moment);
    this.since = since;
    this.amendedSince = moment;
  }

  private record({ pledge, transition }: PledgeMove, by: Doer, moment: Moment): void {
    const version = this.versions.at(-1);
    if (!version) throw new Error('A transition before the first submission');
    this.pledge = pledge;
    this.since = moment;
    const serial = this.transitions.length;
    this.transitions.push(transitionRow({ version, serial, transition, by, moment }));
  }
}

/** Who did it, and when. */
type Signed = { readonly by: Doer; readonly moment: Moment };
