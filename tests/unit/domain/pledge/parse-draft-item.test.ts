import { aCampaign } from '@tests/unit/builders/campaign';
import { anItemContent } from '@tests/unit/builders/pledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MILESTONE_MAX, UNIT_LABEL_MAX, WHAT_MAX } from '@/domain/pledge/limits';
import {
  type DraftItem,
  EMPTY_DRAFT_ITEM,
  parseDraftItem,
  parseTargetStep,
  parseWhatStep,
} from '@/domain/pledge/parse-draft-item';

const TYPED: DraftItem = {
  what: 'Vận động 12 hộ trong tổ phân loại rác tại nguồn',
  group: 'follow',
  measure: 'number',
  unitLabel: 'hộ',
  direction: 'at_least',
  baseline: '4',
  target: '12',
  milestone: '',
  dueOn: '31/10/2026',
};

function problems(differences: Partial<DraftItem>): readonly string[] {
  const parsed = parseDraftItem({ ...TYPED, ...differences }, aCampaign());
  return parsed.ok ? [] : parsed.problems.map(({ field, code }) => `${field}: ${code}`);
}

describe('an item of a draft', () => {
  it('is read with its number, unit, direction and due date', () => {
    expect(parseDraftItem(TYPED, aCampaign())).toEqual({ ok: true, value: anItemContent() });
  });

  it('needs no baseline', () => {
    const parsed = parseDraftItem({ ...TYPED, baseline: ' ' }, aCampaign());
    expect(parsed).toMatchObject({ value: { measure: { baseline: null } } });
  });

  it.each([
    ['yes_no', { kind: 'yes_no' }],
    ['narrative', { kind: 'narrative' }],
  ])('measured by %s needs neither number nor unit', (measure, read) => {
    const parsed = parseDraftItem({ ...TYPED, measure, target: '', unitLabel: '' }, aCampaign());
    expect(parsed).toMatchObject({ ok: true, value: { measure: read } });
  });

  it('measured by a milestone may say which', () => {
    const read = (milestone: string) =>
      parseDraftItem({ ...TYPED, measure: 'milestone', milestone }, aCampaign());
    expect(read('')).toMatchObject({ value: { measure: { kind: 'milestone', milestone: null } } });
    expect(read(' Khánh thành cầu ')).toMatchObject({ value: { measure: { milestone: 'Khánh thành cầu' } } });
  });

  it.each<[Partial<DraftItem>, string]>([
    [{ what: ' ' }, 'what: required'],
    [{ what: 'Tốt hơn' }, 'what: too-short'],
    [{ what: 'a'.repeat(WHAT_MAX + 1) }, 'what: too-long'],
    [{ group: '' }, 'group: required'],
    [{ group: 'toString' }, 'group: required'],
    [{ measure: 'points' }, 'measure: required'],
    [{ unitLabel: '' }, 'unitLabel: required'],
    [{ unitLabel: 'h'.repeat(UNIT_LABEL_MAX + 1) }, 'unitLabel: too-long'],
    [{ direction: '' }, 'direction: required'],
    [{ target: '' }, 'target: required'],
    [{ target: '0' }, 'target: target.zero'],
    [{ target: '-1' }, 'target: number.negative'],
    [{ target: '1.5' }, 'target: number.unreadable'],
    [{ target: '1,000' }, 'target: number.ambiguous'],
    [{ target: '1,2345' }, 'target: number.too-many-decimals'],
    [{ target: '1.000.000.000.000' }, 'target: number.too-large'],
    [{ baseline: 'nhiều' }, 'baseline: number.unreadable'],
    [{ measure: 'milestone', milestone: 'm'.repeat(MILESTONE_MAX + 1) }, 'milestone: too-long'],
    [{ dueOn: '' }, 'dueOn: required'],
    [{ dueOn: '31/4/2026' }, 'dueOn: date.impossible'],
    [{ dueOn: '31/10/26' }, 'dueOn: date.two-digit-year'],
    [{ dueOn: '31/10/2027' }, 'dueOn: date.outside-year'],
    [{ dueOn: '31/12/2025' }, 'dueOn: date.outside-year'],
    [{ dueOn: '04/01/2026' }, 'dueOn: date.before-start'],
    [{ dueOn: 'cuối năm' }, 'dueOn: date.unreadable'],
  ])('with %o has the problem %s', (differences, expected) => {
    expect(problems(differences)).toEqual([expected]);
  });

  it.each(['05/01/2026', '31/12/2026'])('may be due on %s', (dueOn) => {
    expect(problems({ dueOn })).toEqual([]);
  });

  it('may aim at zero of something bad', () => {
    expect(problems({ direction: 'at_most', target: '0' })).toEqual([]);
  });

  it('tells the reading it guesses and the limits it keeps', () => {
    const parsed = parseDraftItem({ ...TYPED, what: 'Ngắn', target: '1.5' }, aCampaign());
    expect(parsed).toEqual({
      ok: false,
      problems: [
        { field: 'what', code: 'too-short', details: { min: 8 } },
        { field: 'target', code: 'number.unreadable', details: { suggestion: '1,5' } },
      ],
    });
  });

  it('shows the problems of both steps when nothing was typed', () => {
    const parsed = parseDraftItem(EMPTY_DRAFT_ITEM, aCampaign());
    expect(parsed.ok ? [] : parsed.problems.map(({ field }) => field)).toEqual([
      'what',
      'group',
      'measure',
      'dueOn',
    ]);
  });

  it('is read step by step as it is read whole', () => {
    expect(parseWhatStep(TYPED)).toEqual({
      ok: true,
      value: { what: anItemContent().what, group: 'follow' },
    });
    expect(parseTargetStep(TYPED, aCampaign())).toEqual({
      ok: true,
      value: { measure: anItemContent().measure, dueOn: anItemContent().dueOn },
    });
  });

  it('answers any strings without throwing', () => {
    const anyText = fc.string({ unit: 'binary' });
    const anyDraft = fc.record({
      what: anyText,
      group: anyText,
      measure: fc.constantFrom('number', 'milestone', 'yes_no', 'narrative', ''),
      unitLabel: anyText,
      direction: anyText,
      baseline: anyText,
      target: anyText,
      milestone: anyText,
      dueOn: anyText,
    });
    fc.assert(fc.property(anyDraft, (draft) => typeof parseDraftItem(draft, aCampaign()).ok === 'boolean'));
  });
});
