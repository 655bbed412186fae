import 'server-only';
import { routes } from '@/config/routes';
import { parseDraftItem } from '@/domain/pledge/parse-draft-item';
import { submit } from '@/domain/pledge/submit-pledge';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { takeOverDraft } from '@/server/pledge/draft-store';
import { savePledgeMove } from '@/server/pledge/pledge-store';
import { submitPledgeSchema } from '../my-pledge.schema';
import { type SubmitRefusalCode, submitRefusalSentence } from '../refusal-messages';
import { confirmStoredEntry } from './confirm-stored-entry';
import { holdDraftAsRead } from './hold-draft-as-read';
import { keepVersion, nextCode } from './keep-version';
import { aboutPledge, onPaper, writerAct } from './writer-act';

/** Hands the draft in for review: typed rows come into being, and a reference number at the first time. */
export const submitPledgeUseCase = defineUseCase<typeof submitPledgeSchema, SubmitRefusalCode>({
  name: 'pledge.submit',
  input: submitPledgeSchema,
  permission: 'pledge.register',
  at: (scope, { pledgeId }) => placeOfDossier(scope, pledgeId),
  effect: 'once',
  records: 'pledge.submitted',
  async run(scope, { pledgeId, version, draftVersion, paperOn }) {
    const held = await holdDraftAsRead(scope, pledgeId, draftVersion);
    if (!held.ok) return held;
    const { pledge, campaign, draft, parts } = held.value;
    const items = draft.items.map((item) => parseDraftItem(item, campaign));
    const act = await writerAct(scope, pledge, version);
    const submitted = submit(pledge, act, { campaign, items });
    if (!submitted.ok) return submitted;
    if (!parts.ok) return parts;

    const contents = { pledge, drafts: draft.items, items: submitted.value.items, parts: parts.value };
    const versionId = await keepVersion(scope, contents);
    const code = pledge.code ?? (await nextCode(scope, campaign));
    const isSaved = await savePledgeMove(scope, { before: pledge, move: submitted.value, versionId, code });
    if (!isSaved) return refuse('pledge.stale');
    if (pledge.memberId === scope.actor.memberId) await takeOverDraft(scope, pledgeId);
    const confirmed = paperOn && (await confirmStoredEntry(scope, pledgeId, { paperOn }));
    if (confirmed && !confirmed.ok) return confirmed;
    return ok({
      about: onPaper(aboutPledge(scope, pledge, submitted.value.pledge), paperOn),
      details: { items: items.length },
      goTo: routes.pledgeSubmitted(pledgeId),
    });
  },
  refusals: submitRefusalSentence,
});
