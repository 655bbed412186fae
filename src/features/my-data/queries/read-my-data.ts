import 'server-only';
import { can } from '@/domain/access/permissions';
import type { Scope } from '@/server/db/scope';
import { type DataRow, type DataSection, type MyData, SECTION_KEYS, type SectionKey } from '../data-section';
import { mendingWords, SECTION_WORDS, type WhomToAsk } from '../section-words';
import { listAccount, listFacts, listHomes, listRoles, listSessions } from './own-person';
import { listDrafts, listItems, listParts, listPledges, listVersions } from './own-pledges';
import { listDecisions, listNotes, listSteps } from './own-progress';
import { listActs, listEvents, listExtensions, listOpenings, listReadings } from './own-record';
import { type OwnRows, readOwnRows } from './own-rows';
import { listReaders } from './who-reads-me';
import { whomToAsk } from './whom-to-ask';

type Rows = readonly DataRow[];

const ROWS_OF: Readonly<Record<SectionKey, (own: OwnRows, scope: Scope) => Rows | Promise<Rows>>> = {
  openings: listOpenings,
  readers: (own, scope) => listReaders(scope, own),
  facts: listFacts,
  homes: listHomes,
  roles: listRoles,
  account: listAccount,
  sessions: (own, { now }) => listSessions(own, now),
  pledges: listPledges,
  versions: listVersions,
  items: listItems,
  parts: listParts,
  drafts: listDrafts,
  steps: listSteps,
  notes: listNotes,
  decisions: listDecisions,
  extensions: listExtensions,
  readings: listReadings,
  events: (_, scope) => listEvents(scope),
  acts: (_, scope) => listActs(scope),
};

/** Everything held about the signed-in person, in one structure for the page and for the file. */
export async function readMyData(scope: Scope): Promise<MyData | null> {
  const { actor, now } = scope;
  if (!can(actor, 'data.own', { kind: 'own', memberId: actor.memberId })) return null;
  const asked = await whomToAsk(scope);
  const own = await readOwnRows(scope);
  const sections: DataSection[] = [];
  for (const key of SECTION_KEYS) sections.push(sectionOf(key, await ROWS_OF[key](own, scope), asked));
  return { fullName: actor.fullName, at: now, sections };
}

function sectionOf(key: SectionKey, rows: readonly DataRow[], asked: WhomToAsk): DataSection {
  const { title, columns, empty, why, howLong, mender } = SECTION_WORDS[key];
  const about = [
    { term: 'Để làm gì', text: why },
    { term: 'Giữ bao lâu', text: howLong },
    { term: 'Nếu chưa đúng', text: mendingWords(mender, asked) },
  ];
  return { key, title, about, columns, rows, empty };
}
