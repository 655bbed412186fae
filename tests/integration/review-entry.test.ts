import { aPledge, type TestPledge } from '@tests/support/a-pledge';
import { actAs, readAs } from '@tests/support/act-as';
import { expectWalledOff } from '@tests/support/expect-walled-off';
import { aSmallDistrict, type PersonKey, peopleBut, type SmallDistrict } from '@tests/support/small-district';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { confirmEntryUseCase } from '@/features/my-pledge/use-cases/confirm-entry';
import { notePaperUseCase } from '@/features/my-pledge/use-cases/note-paper';
import { proofOfOpening } from '@/features/review/opened-proof';
import { readPledgesInRow } from '@/features/review/queries/read-in-row';
import { reviewDossier } from '@/features/review/queries/review-dossier';
import { reviewInbox } from '@/features/review/queries/review-inbox';
import { approvePledgeUseCase } from '@/features/review/use-cases/approve-pledge';
import { approveReadPledgesUseCase } from '@/features/review/use-cases/approve-read-pledges';
import { sendBackPledgeUseCase } from '@/features/review/use-cases/send-back-pledge';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { clearPledges } from './review/clear-pledges';
import { NOT_FOUND_ENDING, refusedBecause } from './review/endings';

let district: SmallDistrict;
let pledge: TestPledge;
beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', 'postgres://unused');
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret of the tests, longer than 32');
  district = await aSmallDistrict();
});
beforeEach(async () => {
  await clearPledges(district);
  pledge = await aPledge(district, { of: 'hanh', enteredBy: 'bay', state: 'submitted' });
});

const as = (who: PersonKey) => actAs(district, who);
const form = (plus = 0) => ({ pledgeId: pledge.pledgeId, version: String(pledge.version + plus) });
const reading = () => readAs(district, 'bay', (scope) => reviewDossier(scope, pledge.pledgeId));
const versionNow = () =>
  district.owner.pledgeVersion.findUniqueOrThrow({
    where: { id: pledge.versionId },
    select: { confirmedBy: true, confirmedOn: true },
  });

describe('a pledge that the secretary typed for a member', () => {
  it('is shown as such, and cannot be approved before the member stands by it', async () => {
    expect(await reading()).toMatchObject({
      canApprove: false,
      canSendBack: true,
      canNotePaper: true,
      entry: { enteredByName: 'Ngô Văn Bảy', enteredOn: '2026-02-02', confirmedBy: null },
    });
    const refused = refusedBecause(await as('bay')(approvePledgeUseCase, form()));
    expect(refused.code).toBe('pledge.awaits-author');
  });

  it('waits in the inbox by its own name, and is left out of the row that is read at a stretch', async () => {
    await aPledge(district, { of: 'nam', state: 'submitted' });
    const inbox = await readAs(district, 'bay', (scope) => reviewInbox(scope));
    expect(inbox).toMatchObject({ total: 2, toApprove: 1 });
    expect(inbox.rows.find(({ fullName }) => fullName === 'Trần Thị Hạnh')?.reason).toEqual({
      kind: 'assisted',
    });
    const row = await readAs(district, 'bay', (scope) => readPledgesInRow(scope, 1));
    expect(row).toMatchObject({ total: 1, readAlone: 1 });
    const opened = proofOfOpening(district.people.bay.memberId, {
      pledgeId: pledge.pledgeId,
      version: pledge.version,
    });
    const forced = refusedBecause(await as('bay')(approveReadPledgesUseCase, { opened }));
    expect(forced.code).toBe('review.none-approved');
  });

  it('is approved once the member confirmed it', async () => {
    expect(await as('hanh')(confirmEntryUseCase, form())).toMatchObject({ kind: 'done' });
    expect(await versionNow()).toEqual({ confirmedBy: 'member', confirmedOn: new Date('2026-02-10') });
    expect(await reading()).toMatchObject({ canApprove: true, canNotePaper: false });
    expect(await as('bay')(approvePledgeUseCase, form(1))).toMatchObject({ kind: 'done' });
  });

  it('is approved once the date of the signed paper was noted, which may lie before the typing', async () => {
    const paper = { ...form(), paperOn: '30/01/2026' };
    expect(await as('bay')(notePaperUseCase, paper)).toMatchObject({ kind: 'done' });
    expect(await versionNow()).toEqual({ confirmedBy: 'paper', confirmedOn: new Date('2026-01-30') });
    const history = (await reading())?.history.at(-1);
    expect(history).toMatchObject({ kind: 'member_confirmation', byName: 'Ngô Văn Bảy' });
    expect(await as('bay')(approvePledgeUseCase, form(1))).toMatchObject({ kind: 'done' });
  });

  it('is confirmed by nobody else, and on paper by the cell’s secretary alone', async () => {
    for (const who of peopleBut('hanh', 'bay')) {
      expect(await as(who)(confirmEntryUseCase, form()), who).toEqual(NOT_FOUND_ENDING);
      const paper = await as(who)(notePaperUseCase, { ...form(), paperOn: '30/01/2026' });
      expect(paper, who).toEqual(NOT_FOUND_ENDING);
    }
    const bySecretary = refusedBecause(await as('bay')(confirmEntryUseCase, form()));
    expect(bySecretary.code).toBe('entry.nothing-to-confirm');
    const byMember = await as('hanh')(notePaperUseCase, { ...form(), paperOn: '30/01/2026' });
    expect(refusedBecause(byMember).code).toBe('entry.nothing-to-confirm');
    expect(await versionNow()).toEqual({ confirmedBy: null, confirmedOn: null });
  });

  it('may be sent back without being confirmed', async () => {
    const back = { ...form(), reason: 'Nêu rõ số hộ.', itemId: '' };
    expect(await as('bay')(sendBackPledgeUseCase, back)).toMatchObject({ kind: 'done' });
  });

  it('has assistants only while what lies there was typed for its author', async () => {
    const assistantsOf = async ({ pledgeId }: TestPledge) => {
      const place = await readAs(district, 'bay', (scope) => placeOfDossier(scope, pledgeId));
      return place?.kind === 'dossier' ? place.assistantIds : null;
    };
    expect(await assistantsOf(pledge)).toEqual([district.people.bay.memberId]);
    const own = await aPledge(district, { of: 'nam', state: 'returned' });
    expect(await assistantsOf(own)).toEqual([]);
  });
});

describe('row security alone', () => {
  it('lets nobody but the author say that the author stands by an entry', async () => {
    for (const who of peopleBut('hanh'))
      await expectWalledOff(
        district,
        who,
        ({
          tx,
        }) => tx.$executeRaw`UPDATE pledge_version SET confirmed_by = 'member', confirmed_on = '2026-02-10'
                                    WHERE id = ${pledge.versionId}::uuid`,
      );
  });
});
