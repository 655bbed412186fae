import 'server-only';
import { routes } from '@/config/routes';
import { submitAmendment } from '@/domain/pledge/amend-pledge';
import { parseDraftItem } from '@/domain/pledge/parse-draft-item';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { savePledgeMove } from '@/server/pledge/pledge-store';
import { submitAmendmentSchema } from '../my-pledge.schema';
import { type SubmitRefusalCode, submitRefusalSentence } from '../refusal-messages';
import { holdDraftAsRead } from './hold-draft-as-read';
import { keepVersion } from './keep-version';
import { placeOfAmendment } from './place-of-amendment';
import { aboutPledge, writerAct } from './writer-act';

/** Hands the amendment in with its reason; until it is approved the version in force counts. */
export const submitAmendmentUseCase = defineUseCase<typeof submitAmendmentSchema, SubmitRefusalCode>({
  name: 'pledge.submit-amendment',
  input: submitAmendmentSchema,
  permission: 'pledge.register',
  at: (scope, { pledgeId }) => placeOfAmendment(scope, pledgeId),
  effect: 'once',
  records: 'pledge.amendment-submitted',
  async run(scope, { pledgeId, version, draftVersion, reason }) {
    const held = await holdDraftAsRead(scope, pledgeId, draftVersion);
    if (!held.ok) return held;
    const { pledge, campaign, draft, parts } = held.value;
    const items = draft.items.map((item) => parseDraftItem(item, campaign));
    const act = await writerAct(scope, pledge, version);
    const submitted = submitAmendment(pledge, act, { campaign, items, reason });
    if (!submitted.ok) return submitted;
    if (!parts.ok) return parts;

    const contents = { pledge, drafts: draft.items, items: submitted.value.items, parts: parts.value };
    const versionId = await keepVersion(scope, contents);
    if (!(await savePledgeMove(scope, { before: pledge, move: submitted.value, versionId })))
      return refuse('pledge.stale');
    return ok({
      about: aboutPledge(scope, pledge, submitted.value.pledge),
      details: { items: items.length },
      goTo: `${routes.pledge(pledgeId)}?vua=dieu-chinh`,
    });
  },
  refusals: submitRefusalSentence,
});
