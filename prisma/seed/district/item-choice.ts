import type { Campaign } from '@/domain/campaign/campaign';
import type { DraftItem } from '@/domain/pledge/parse-draft-item';
import { addDays, type CalendarDate, dayOfMonth, monthOf, yearOf } from '@/domain/shared/calendar-date';
import type { Trade } from '../data/first-level-units';
import { MILITARY_ITEMS, POLICE_ITEMS } from '../data/items/force-items';
import { GENERAL_ITEMS, VAGUE_ITEMS } from '../data/items/general-items';
import { HAMLET_ITEMS } from '../data/items/hamlet-items';
import { HEALTH_ITEMS } from '../data/items/health-items';
import type { ItemTemplate } from '../data/items/item-template';
import { ENTERPRISE_ITEMS, LEADER_ITEMS, OFFICE_ITEMS } from '../data/items/office-items';
import { SCHOOL_ITEMS } from '../data/items/school-items';
import type { KeyedDraftItem } from './dossier';
import { identifierFor } from './identifier';
import { dayIn, startOf } from './moment';
import { numberText } from './number-text';
import type { Random } from './random';

/** Who chooses, for which year, and on which day. */
export type Chooser = {
  readonly key: string;
  readonly trade: Trade;
  /** Drawn from these alone; null leaves it to the trade. */
  readonly works: readonly ItemTemplate[] | null;
  readonly isLeader: boolean;
  readonly campaign: Campaign;
  readonly on: CalendarDate;
};

const ITEMS_OF_TRADES: Readonly<Record<Trade, readonly ItemTemplate[]>> = {
  hamlet: HAMLET_ITEMS,
  school: SCHOOL_ITEMS,
  health: HEALTH_ITEMS,
  police: POLICE_ITEMS,
  military: MILITARY_ITEMS,
  office: OFFICE_ITEMS,
  enterprise: ENTERPRISE_ITEMS,
};
const VAGUE_TEXTS: ReadonlySet<string> = new Set(VAGUE_ITEMS.map(({ what }) => what));

/** Three items mostly, as many as the campaign asks for, sometimes one or two more. */
const ITEM_COUNTS: readonly (readonly [count: number, weight: number])[] = [
  [3, 62],
  [4, 27],
  [5, 11],
];
const SHARE_FROM_TRADE = 0.66;
const SHARE_OF_VAGUE = 0.07;
const SHARE_WITH_BASELINE = 0.6;
const DUE_DAYS: readonly (readonly [monthAndDay: string, weight: number])[] = [
  ['05-19', 10],
  ['06-30', 26],
  ['09-02', 9],
  ['09-30', 20],
  ['10-31', 7],
  ['11-30', 18],
  ['12-15', 10],
];
/** Nobody promises what is due in less than four weeks. */
const LEAD_TIME = 28;
const YEAR_END = '12-20';

/** Draws the items of a pledge, no two alike, one of each content where the draw allows. */
export function chooseItems(chooser: Chooser, random: Random): readonly KeyedDraftItem[] {
  const count = random.weighted(ITEM_COUNTS);
  const templates: ItemTemplate[] = [];
  if (chooser.isLeader) templates.push(random.pick(LEADER_ITEMS));
  for (const group of ['study', 'follow', 'exemplify'] as const) {
    if (templates.length < count && !templates.some((taken) => taken.group === group)) {
      templates.push(drawTemplate(chooser, templates, random, group));
    }
  }
  while (templates.length < count) templates.push(drawTemplate(chooser, templates, random));
  if (random.chance(SHARE_OF_VAGUE) && !chooser.works)
    templates[random.whole(1, count - 1)] = random.pick(VAGUE_ITEMS);
  return templates.map((template, index) => {
    const key = identifierFor(startOf(chooser.on), 'key', chooser.key, chooser.campaign.year, index);
    return { key, version: 0, ...draftOf(template, chooser, random) };
  });
}

/** The items with one of them written anew, as after a return; its key stays. */
export function mendItems(
  items: readonly KeyedDraftItem[],
  position: number,
  chooser: Chooser,
  random: Random,
): readonly KeyedDraftItem[] {
  const template = drawTemplate(chooser, [], random);
  const fresh = draftOf(template, chooser, random);
  const isTaken = items.some(({ what }) => what === fresh.what);
  if (isTaken) return mendItems(items, position, chooser, random);
  return items.map((item, index) => (index === position ? { ...item, ...fresh } : item));
}

/** Where the first item stands that says nothing in particular. */
export function vaguePosition(items: readonly KeyedDraftItem[]): number | null {
  const position = items.findIndex(({ what }) => VAGUE_TEXTS.has(what));
  return position === -1 ? null : position;
}

function drawTemplate(
  { trade, works }: Chooser,
  taken: readonly ItemTemplate[],
  random: Random,
  group?: ItemTemplate['group'],
): ItemTemplate {
  const ofTrade = random.chance(SHARE_FROM_TRADE) ? ITEMS_OF_TRADES[trade] : GENERAL_ITEMS;
  const pool = works ?? ofTrade;
  const open = pool.filter((template) => !taken.includes(template) && (!group || template.group === group));
  return random.pick(open);
}

function draftOf(template: ItemTemplate, chooser: Chooser, random: Random): DraftItem {
  const target = template.measure === 'number' ? random.pick(template.targets) : null;
  const amount = target === null ? '' : numberText(target);
  const hasBaseline = target !== null && random.chance(SHARE_WITH_BASELINE);
  return {
    what: template.what.replace('{n}', amount),
    group: template.group,
    measure: template.measure,
    unitLabel: template.unitLabel,
    direction: target === null ? '' : template.direction,
    baseline: hasBaseline ? numberText(baselineOf(template, target, random)) : '',
    target: amount,
    milestone: template.milestone,
    dueOn: dateText(dueDay(template, chooser, random)),
  };
}

/** Last year's result: less than this year's target, or more of what should be rare. */
function baselineOf({ direction }: ItemTemplate, target: number, random: Random): number {
  if (direction === 'at_most') return Math.ceil(target * 1.3) + random.whole(0, 2);
  return Math.floor((target * random.whole(40, 90)) / 100);
}

function dueDay(template: ItemTemplate, { campaign, on }: Chooser, random: Random): CalendarDate {
  const earliest = addDays(on, LEAD_TIME);
  const own = template.dueOn && dayIn(campaign.year, template.dueOn);
  if (own && own >= earliest) return own;
  const open = DUE_DAYS.filter(([monthAndDay]) => dayIn(campaign.year, monthAndDay) >= earliest);
  const monthAndDay = open.length > 0 ? random.weighted(open) : YEAR_END;
  const drawn = dayIn(campaign.year, monthAndDay);
  return drawn >= on ? drawn : campaign.closesOn;
}

/** "20/11/2026", as it is typed. */
export function dateText(date: CalendarDate): string {
  const [day, month] = [dayOfMonth(date), monthOf(date)].map((part) => String(part).padStart(2, '0'));
  return `${day}/${month}/${yearOf(date)}`;
}
