import { actAs, readAs } from '@tests/support/act-as';
import { aSmallDistrict, type PersonKey, peopleBut, type SmallDistrict } from '@tests/support/small-district';
import { asRead, draftOf, endingOf, fillItems, handIn } from '@tests/support/write-pledge';
import { beforeEach, describe, expect, it } from 'vitest';
import { readAssistedEntry } from '@/features/my-pledge/queries/assisted-entry';
import { readMyPledge } from '@/features/my-pledge/queries/my-pledge';
import { listMyPledges } from '@/features/my-pledge/queries/my-pledges';
import { readMyTasks } from '@/features/my-pledge/queries/my-tasks';
import { confirmEntryUseCase } from '@/features/my-pledge/use-cases/confirm-entry';
import { disownEntryUseCase } from '@/features/my-pledge/use-cases/disown-entry';
import { notePaperUseCase } from '@/features/my-pledge/use-cases/note-paper';
import { noteProgressUseCase } from '@/features/my-pledge/use-cases/note-progress';
import { saveWhatStepUseCase } from '@/features/my-pledge/use-cases/save-what-step';
import { startAmendmentUseCase } from '@/features/my-pledge/use-cases/start-amendment';
import { startAssistedPledgeUseCase } from '@/features/my-pledge/use-cases/start-assisted-pledge';
import { startPledgeUseCase } from '@/features/my-pledge/use-cases/start-pledge';
import { withdrawPledgeUseCase } from '@/features/my-pledge/use-cases/withdraw-pledge';
import { approvePledgeUseCase } from '@/features/review/use-cases/approve-pledge';

const FORBIDDEN = { kind: 'forbidden' };
let district: SmallDistrict;

beforeEach(async () => {
  district = await aSmallDistrict();
});

const idOf = (who: PersonKey) => district.people[who].memberId;

async function help(helper: PersonKey = 'bay', member: PersonKey = 'ut') {
  const fields = { campaignId: district.campaignId, memberId: idOf(member) };
  return actAs(district, helper)(startAssistedPledgeUseCase, fields);
}

async function pledgeOf(member: PersonKey): Promise<string> {
  const pledge = await district.owner.pledge.findFirstOrThrow({ where: { memberId: idOf(member) } });
  return pledge.id;
}

/** Út's pledge, typed and handed in by Bảy. */
async function handedInForUt(more: Record<string, string> = {}): Promise<string> {
  await help();
  const pledgeId = await pledgeOf('ut');
  await fillItems(district, 'bay', pledgeId);
  expect(endingOf(await handIn(district, 'bay', pledgeId, more))).toBe('done');
  return pledgeId;
}

async function atVersion(pledgeId: string) {
  const { version } = await asRead(district, pledgeId);
  return { pledgeId, version };
}

const readFor = (who: PersonKey, pledgeId: string) =>
  readAs(district, who, (scope) => readMyPledge(scope, pledgeId));

async function approve(who: PersonKey, pledgeId: string) {
  return actAs(district, who)(approvePledgeUseCase, await atVersion(pledgeId));
}

describe('an entry typed for a member', () => {
  it('is a draft that both see, handed in as what it is', async () => {
    await help();
    const pledgeId = await pledgeOf('ut');
    expect(await readFor('bay', pledgeId)).toMatchObject({
      writingFor: 'member',
      subjectName: 'Phạm Thị Út',
    });
    expect(await readFor('ut', pledgeId)).toMatchObject({
      writingFor: 'self',
      draft: { enteredByName: 'Ngô Văn Bảy' },
    });
    await fillItems(district, 'bay', pledgeId);
    await handIn(district, 'bay', pledgeId);

    const version = await district.owner.pledgeVersion.findFirstOrThrow({ where: { pledgeId } });
    expect(version).toMatchObject({
      authorId: idOf('ut'),
      enteredById: idOf('bay'),
      enteredByName: 'Ngô Văn Bảy',
      confirmedBy: null,
    });
    const transition = await district.owner.pledgeTransition.findFirstOrThrow({ where: { pledgeId } });
    expect(transition).toMatchObject({ kind: 'submission', byId: idOf('bay'), byRole: 'cell_secretary' });
    const events = await district.owner.auditEvent.findMany({ orderBy: { id: 'asc' } });
    expect(events.map(({ action, onBehalfOfId, concernsId }) => [action, onBehalfOfId, concernsId])).toEqual([
      ['pledge.started', idOf('ut'), idOf('ut')],
      ['pledge.submitted', idOf('ut'), idOf('ut')],
    ]);
  });

  it('cannot be approved before the member stands by it, who is asked first of all', async () => {
    const pledgeId = await handedInForUt();
    expect(endingOf(await approve('bay', pledgeId))).toBe('pledge.awaits-author');
    const tasks = await readAs(district, 'ut', readMyTasks);
    expect(tasks.pledge?.pledge).toMatchObject({ awaitsAuthor: true, state: 'submitted' });

    expect(endingOf(await actAs(district, 'ut')(confirmEntryUseCase, await atVersion(pledgeId)))).toBe(
      'done',
    );
    const version = await district.owner.pledgeVersion.findFirstOrThrow({ where: { pledgeId } });
    expect(version).toMatchObject({ confirmedBy: 'member', confirmedOn: new Date('2026-02-10') });
    expect(endingOf(await approve('bay', pledgeId))).toBe('done');
  });

  it('is confirmed once, by the version that was read', async () => {
    const pledgeId = await handedInForUt();
    const seen = await atVersion(pledgeId);
    const act = actAs(district, 'ut');
    expect(endingOf(await act(confirmEntryUseCase, { ...seen, version: '1' }))).toBe('pledge.stale');
    await act(confirmEntryUseCase, seen);
    const again = await act(confirmEntryUseCase, await atVersion(pledgeId));
    expect(endingOf(again)).toBe('entry.nothing-to-confirm');
  });

  it('comes back as the member’s own draft when it is not right, and the secretary is out of it', async () => {
    const pledgeId = await handedInForUt();
    const stale = await actAs(district, 'ut')(disownEntryUseCase, { pledgeId, version: '1' });
    expect(endingOf(stale)).toBe('pledge.stale');
    expect(endingOf(await actAs(district, 'ut')(disownEntryUseCase, await atVersion(pledgeId)))).toBe('done');

    const own = await readFor('ut', pledgeId);
    expect(own?.pledge.state).toBe('draft');
    expect(own?.draft).toMatchObject({ enteredByName: null, isComplete: true });
    expect(await readFor('bay', pledgeId)).toBeNull();
    const [item] = (await draftOf(district, pledgeId)).items;
    const edit = { pledgeId, itemKey: item?.key ?? '', itemVersion: String(item?.version ?? 0) };
    const typed = { what: 'Lời của người khác', group: 'follow' };
    expect(await actAs(district, 'bay')(saveWhatStepUseCase, { ...edit, ...typed })).toEqual(FORBIDDEN);
    expect(await handIn(district, 'bay', pledgeId)).toEqual(FORBIDDEN);

    expect(endingOf(await handIn(district, 'ut', pledgeId))).toBe('done');
    const versions = await district.owner.pledgeVersion.findMany({ orderBy: { ordinal: 'asc' } });
    expect(versions.map(({ enteredById }) => enteredById)).toEqual([idOf('bay'), null]);
    expect(endingOf(await approve('bay', pledgeId))).toBe('done');
  });

  it('is not disowned by whoever wrote it themselves', async () => {
    await actAs(district, 'ut')(startPledgeUseCase, { campaignId: district.campaignId });
    const pledgeId = await pledgeOf('ut');
    await fillItems(district, 'ut', pledgeId);
    await handIn(district, 'ut', pledgeId);
    const act = actAs(district, 'ut');
    expect(endingOf(await act(disownEntryUseCase, await atVersion(pledgeId)))).toBe(
      'entry.nothing-to-confirm',
    );
    expect(endingOf(await act(confirmEntryUseCase, await atVersion(pledgeId)))).toBe(
      'entry.nothing-to-confirm',
    );
    expect((await readFor('ut', pledgeId))?.pledge.state).toBe('submitted');
  });

  it('stands by a signed paper, its date given at once', async () => {
    const pledgeId = await handedInForUt({ paperOn: '08/02/2026' });
    const version = await district.owner.pledgeVersion.findFirstOrThrow({ where: { pledgeId } });
    expect(version).toMatchObject({ confirmedBy: 'paper', confirmedOn: new Date('2026-02-08') });
    expect(endingOf(await approve('bay', pledgeId))).toBe('done');
  });

  it('stands by a signed paper, its date given later and never in the future', async () => {
    const pledgeId = await handedInForUt();
    const act = actAs(district, 'bay');
    const paper = async (paperOn: string) =>
      act(notePaperUseCase, { ...(await atVersion(pledgeId)), paperOn });
    expect((await paper('')).kind).toBe('invalid');
    expect(endingOf(await paper('11/02/2026'))).toBe('entry.paper-in-future');
    expect(endingOf(await paper('09/02/2026'))).toBe('done');
    expect(endingOf(await paper('09/02/2026'))).toBe('entry.nothing-to-confirm');
    const event = await district.owner.auditEvent.findFirstOrThrow({
      where: { action: 'pledge.entry-confirmed' },
    });
    expect(event).toMatchObject({ onBehalfOfId: idOf('ut'), after: { paperOn: '2026-02-09' } });
  });

  it('keeps what was typed when the paper’s date is wrong at handing in', async () => {
    await help();
    const pledgeId = await pledgeOf('ut');
    await fillItems(district, 'bay', pledgeId);
    const ending = await handIn(district, 'bay', pledgeId, { paperOn: '11/02/2026' });
    expect(endingOf(ending)).toBe('entry.paper-in-future');
    expect(await district.owner.pledgeVersion.count()).toBe(0);
  });

  it('is taken back by the secretary, and typed on', async () => {
    const pledgeId = await handedInForUt();
    const withdrawn = await actAs(district, 'bay')(withdrawPledgeUseCase, await atVersion(pledgeId));
    expect(endingOf(withdrawn)).toBe('done');
    expect((await readFor('bay', pledgeId))?.draft?.isComplete).toBe(true);
    expect(endingOf(await handIn(district, 'bay', pledgeId))).toBe('done');
  });

  it('is the member’s once the member hands it in', async () => {
    await help();
    const pledgeId = await pledgeOf('ut');
    await fillItems(district, 'bay', pledgeId);
    expect(endingOf(await handIn(district, 'ut', pledgeId))).toBe('done');
    expect(await readFor('bay', pledgeId)).toBeNull();
    expect(endingOf(await approve('bay', pledgeId))).toBe('done');
  });

  it('lets the secretary note progress for the member, recorded as such', async () => {
    const pledgeId = await handedInForUt({ paperOn: '08/02/2026' });
    await approve('bay', pledgeId);
    const item = await district.owner.pledgeItem.findFirstOrThrow({ where: { pledgeId, ordinal: 1 } });
    const report = { itemId: item.id, version: '0', value: '5', on: '10/02/2026', words: 'Được 5 hộ' };
    expect(endingOf(await actAs(district, 'bay')(noteProgressUseCase, report))).toBe('done');
    const note = await district.owner.progressNote.findFirstOrThrow();
    expect(note).toMatchObject({ byId: idOf('bay'), byName: 'Ngô Văn Bảy', authorId: idOf('ut') });
    const event = await district.owner.auditEvent.findFirstOrThrow({
      where: { action: 'item.progress-noted' },
    });
    expect(event.onBehalfOfId).toBe(idOf('ut'));
  });
});

describe('an approved entry', () => {
  it('is amended by the member and not by who typed it', async () => {
    const pledgeId = await handedInForUt({ paperOn: '08/02/2026' });
    await approve('bay', pledgeId);
    const seen = await atVersion(pledgeId);
    expect(await actAs(district, 'bay')(startAmendmentUseCase, seen)).toEqual(FORBIDDEN);
    expect(endingOf(await actAs(district, 'ut')(startAmendmentUseCase, seen))).toBe('done');
    expect((await readFor('ut', pledgeId))?.draft?.enteredByName).toBeNull();
    expect((await readFor('bay', pledgeId))?.draft).toBeNull();
    const [item] = (await draftOf(district, pledgeId)).items;
    const edit = { pledgeId, itemKey: item?.key ?? '', itemVersion: '0', group: 'follow' };
    const typed = await actAs(district, 'bay')(saveWhatStepUseCase, { ...edit, what: 'Lời của người khác' });
    expect(endingOf(typed)).toBe('draft.not-editable');
  });
});

describe('whom a secretary may help', () => {
  it('nobody who has a draft or a pledge of their own', async () => {
    await actAs(district, 'ut')(startPledgeUseCase, { campaignId: district.campaignId });
    expect(endingOf(await help())).toBe('pledge.exists');
    expect(await readFor('bay', await pledgeOf('ut'))).toBeNull();
  });

  it('nobody after the campaign has ended', async () => {
    const fields = { campaignId: district.campaignId, memberId: idOf('ut') };
    const late = { at: new Date('2027-01-02T09:00:00+07:00') };
    expect(endingOf(await actAs(district, 'bay')(startAssistedPledgeUseCase, fields, late))).toBe(
      'campaign.closed',
    );
  });

  it('is found on the page of the cell, with status and account', async () => {
    await district.owner.account.updateMany({
      where: { memberId: idOf('hanh') },
      data: { firstSignedInOn: new Date('2026-01-10') },
    });
    await help('bay', 'nam');
    await actAs(district, 'hanh')(startPledgeUseCase, { campaignId: district.campaignId });
    const entry = await readAs(district, 'bay', readAssistedEntry);
    const people = entry?.cells[0]?.people.map(({ fullName, account, isObliged, pledge }) => [
      fullName,
      account,
      isObliged,
      pledge && [pledge.state, pledge.isTypedByMe],
    ]);
    expect(people).toEqual([
      ['Trần Thị Hạnh', 'used', true, ['draft', false]],
      ['Lê Hoài Nam', 'never-used', true, ['draft', true]],
      ['Võ Văn Tư', 'never-used', false, null],
      ['Phạm Thị Út', 'never-used', true, null],
    ]);
    const helped = await readAs(district, 'bay', async (scope) => (await listMyPledges(scope)).helped);
    expect(helped.map(({ memberName }) => memberName)).toEqual(['Lê Hoài Nam']);
    for (const who of ['hanh', 'lien', 'thoa', 'que'] as const) {
      expect(await readAs(district, who, readAssistedEntry), who).toBeNull();
    }
  });
});

describe('somebody else', () => {
  it.each(peopleBut('bay'))('%s cannot type for Út, nor answer for her', async (who) => {
    expect(await help(who)).toEqual(FORBIDDEN);
    const pledgeId = await handedInForUt();
    const seen = await atVersion(pledgeId);
    const act = actAs(district, who);
    if (who !== 'ut') {
      expect(await act(confirmEntryUseCase, seen)).toEqual(FORBIDDEN);
      expect(await act(disownEntryUseCase, seen)).toEqual(FORBIDDEN);
      expect(await act(notePaperUseCase, { ...seen, paperOn: '09/02/2026' })).toEqual(FORBIDDEN);
      expect(await readFor(who, pledgeId)).toBeNull();
    } else {
      const paper = await act(notePaperUseCase, { ...seen, paperOn: '09/02/2026' });
      expect(endingOf(paper)).toBe('entry.nothing-to-confirm');
    }
  });

  it('the secretary cannot answer in the member’s place', async () => {
    const pledgeId = await handedInForUt();
    const ending = await actAs(district, 'bay')(confirmEntryUseCase, await atVersion(pledgeId));
    expect(endingOf(ending)).toBe('entry.nothing-to-confirm');
  });

  it('row security alone shows the draft to the two and to nobody else', async () => {
    await help();
    const pledgeId = await pledgeOf('ut');
    for (const who of [...peopleBut(), 'ut'] as const) {
      const rows = await readAs(
        district,
        who,
        ({ tx }) => tx.$queryRaw<unknown[]>`SELECT 1 FROM pledge_draft WHERE pledge_id = ${pledgeId}::uuid`,
      );
      expect(rows.length, who).toBe(who === 'bay' || who === 'ut' ? 1 : 0);
    }
  });
});
