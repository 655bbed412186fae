import { randomUUID } from 'node:crypto';
import { saveTargetStepUseCase } from '@/features/my-pledge/use-cases/save-target-step';
import { saveWhatStepUseCase } from '@/features/my-pledge/use-cases/save-what-step';
import { submitPledgeUseCase } from '@/features/my-pledge/use-cases/submit-pledge';
import type { Ending } from '@/server/action-kit/run-use-case';
import { type DraftPayload, draftPayloadSchema } from '@/server/pledge/draft-payload';
import { type ActOptions, actAs } from './act-as';
import type { PersonKey, SmallDistrict } from './small-district';

export const WHATS = [
  'Vận động 12 hộ phân loại rác',
  'Kể một câu chuyện về Bác mỗi tháng',
  'Giúp đỡ hai hộ khó khăn trong tổ',
];
export const TARGET = {
  measure: 'number',
  direction: 'at_least',
  target: '12',
  unitLabel: 'hộ',
  baseline: '',
  milestone: '',
  dueOn: '30/11/2026',
};

export async function draftOf({ owner }: SmallDistrict, pledgeId: string): Promise<DraftPayload> {
  const draft = await owner.pledgeDraft.findUniqueOrThrow({ where: { pledgeId } });
  return draftPayloadSchema.parse(draft.payload);
}

/** Fills in every item of the draft as the person, right and complete. */
export async function fillItems(
  district: SmallDistrict,
  who: PersonKey,
  pledgeId: string,
  options: ActOptions = {},
): Promise<Ending | null> {
  const act = actAs(district, who);
  let last: Ending | null = null;
  for (const [index, item] of (await draftOf(district, pledgeId)).items.entries()) {
    const of = { pledgeId, itemKey: item.key };
    const what = WHATS[index] ?? `Việc thứ ${index} của tôi`;
    await act(
      saveWhatStepUseCase,
      { ...of, itemVersion: String(item.version), what, group: 'follow' },
      options,
    );
    last = await act(
      saveTargetStepUseCase,
      { ...of, itemVersion: String(item.version + 1), ...TARGET },
      options,
    );
  }
  return last;
}

/** What a form that hands in carries: the pledge and the draft as they are now. */
export async function asRead({ owner }: SmallDistrict, pledgeId: string) {
  const { version } = await owner.pledge.findUniqueOrThrow({ where: { id: pledgeId } });
  const draft = await owner.pledgeDraft.findUnique({ where: { pledgeId } });
  return { pledgeId, version: String(version), draftVersion: String(draft?.version ?? 0) };
}

export async function handIn(
  district: SmallDistrict,
  who: PersonKey,
  pledgeId: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Ending> {
  const fields = { ...(await asRead(district, pledgeId)), ...more };
  return actAs(district, who)(submitPledgeUseCase, fields, { key: randomUUID() });
}

/** "done", or why not. */
export const endingOf = (ending: Ending): string => (ending.kind === 'refused' ? ending.code : ending.kind);
