import { type Campaign, MIN_ITEMS } from '@/domain/campaign/campaign';
import { USUAL_SCALE } from '@/domain/campaign/set-up';
import { type CalendarDate, firstDayOfYear, lastDayOfYear, yearOf } from '@/domain/shared/calendar-date';
import {
  CAMPAIGN_BASIS,
  CENTRAL_TERM_THEME,
  campaignTitle,
  QUARTER_THEMES,
  TERM_THEME,
  THEME_TERM,
  yearTheme,
} from '../data/campaign-texts';
import directives from '../data/directives.json';
import type { DistrictRows } from './district-rows';
import { identifierFor } from './identifier';
import { dayIn, startOf } from './moment';
import type { Tree } from './tree';

type Documents = Pick<DistrictRows, 'directive' | 'directive_relation'>;
type CampaignRows = Pick<DistrictRows, 'theme' | 'campaign' | 'campaign_directive' | 'campaign_theme'>;

const COLLECTIVES = ['grassroots_committee', 'section_committee', 'cell', 'collective'] as const;

/** Last year's campaign and this year's; only the newer obliges staff without a Party card. */
export function buildCampaigns({ rootId }: Tree, on: CalendarDate): readonly Campaign[] {
  return [yearOf(on) - 1, yearOf(on)].map((year) => ({
    id: identifierFor(startOf(firstDayOfYear(year)), 'campaign', year),
    year,
    rootId,
    startsOn: firstDayOfYear(year),
    registrationDeadline: dayIn(year, '03-31'),
    closesOn: lastDayOfYear(year),
    minItems: MIN_ITEMS,
    // While its story is told every year is an open one; the row says how it stands today.
    state: 'open' as const,
    obligesOfficial: true,
    obligesProbationary: true,
    obligesNonParty: year === yearOf(on),
    obligedUnitKinds: year === yearOf(on) ? COLLECTIVES : [],
  }));
}

/** The register of documents, with what each continues or carries out. */
export function documentRows({ rootId, since }: Tree): Documents {
  const idOf = (symbol: string) => identifierFor(startOf(since), 'directive', symbol);
  return {
    directive: directives.map(({ relations: _, ...row }) => ({
      id: idOf(row.symbol),
      root_id: rootId,
      unit_id: rootId,
      ...rowOf(row),
    })),
    directive_relation: directives.flatMap(({ symbol, relations }) =>
      relations.map((relation) => ({
        from_id: idOf(symbol),
        to_id: idOf(relation.symbol),
        kind: relation.kind,
        root_id: rootId,
      })),
    ),
  };
}

type Printed = Omit<(typeof directives)[number], 'relations'>;

function rowOf({ type, number, symbol, issuer, term, issuedOn, abstract }: Printed) {
  return { type, number, symbol, issuer, term, issued_on: issuedOn, abstract };
}

/** The campaigns with the documents in their heads and the themes of term, year and quarters. */
export function campaignRows(
  { rootId, since }: Tree,
  campaigns: readonly Campaign[],
  { documents, on }: { readonly documents: Documents; readonly on: CalendarDate },
): CampaignRows {
  const basis = CAMPAIGN_BASIS.flatMap((symbol) =>
    documents.directive.filter((row) => row.symbol === symbol),
  );
  const [, conclusion] = basis;
  const theme = (scope: 'term' | 'year' | 'quarter', title: string, year: number | null, quarter = 0) => ({
    id: identifierFor(startOf(year ? firstDayOfYear(year) : since), 'theme', scope, year ?? 0, quarter),
    root_id: rootId,
    unit_id: rootId,
    issuer: 'own' as const,
    scope,
    term: scope === 'term' ? THEME_TERM : null,
    year,
    quarter: quarter || null,
    title,
    basis_directive_id: conclusion?.id ?? null,
  });
  const themes = [
    theme('term', TERM_THEME, null),
    ...campaigns.flatMap(({ year }) => [
      theme('year', yearTheme(year), year),
      ...QUARTER_THEMES.map((title, index) => theme('quarter', title, year, index + 1)),
    ]),
  ];
  const central = {
    ...theme('term', CENTRAL_TERM_THEME.title, null),
    id: identifierFor(startOf(since), 'theme', 'central'),
    issuer: 'central' as const,
    term: CENTRAL_TERM_THEME.term,
    basis_directive_id: null,
  };
  return {
    theme: [central, ...themes],
    campaign_theme: campaigns.flatMap(({ id, year }) =>
      themes
        .filter((row) => row.year === null || row.year === year)
        .map((row, index) => ({ campaign_id: id, theme_id: row.id, root_id: rootId, ordinal: index + 1 })),
    ),
    campaign: campaigns.map((campaign) => ({
      id: campaign.id,
      root_id: rootId,
      year: campaign.year,
      title: campaignTitle(campaign.year),
      starts_on: campaign.startsOn,
      registration_deadline: campaign.registrationDeadline,
      closes_on: campaign.closesOn,
      min_items: campaign.minItems,
      state: campaign.year === yearOf(on) ? ('open' as const) : ('closed' as const),
      obliges_official: campaign.obligesOfficial,
      obliges_probationary: campaign.obligesProbationary,
      obliges_non_party: campaign.obligesNonParty,
      obliged_unit_kinds: campaign.obligedUnitKinds,
      result_scale: USUAL_SCALE,
      sections: [],
      last_pledge_number: 0,
    })),
    campaign_directive: campaigns.flatMap(({ id }) =>
      basis.map((row, index) => ({
        campaign_id: id,
        directive_id: row.id,
        root_id: rootId,
        ordinal: index + 1,
      })),
    ),
  };
}
