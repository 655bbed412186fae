import { ActionForm } from '@/components/action-form';
import { ButtonLink } from '@/components/button-link';
import { Card } from '@/components/card';
import { EmptyState } from '@/components/empty-state';
import type { Frame } from '@/components/frame';
import { BackLink, PageHead } from '@/components/page-head';
import { Status } from '@/components/status';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { PLEDGE_STATE_WORDS, STANDING_WORDS } from '@/lib/pledge-words';
import { startAssistedPledge } from '../actions';
import type { AccountUse, AssistedEntry, AssistedPerson } from '../queries/assisted-entry';

type AssistedEntryViewProps = { readonly entry: AssistedEntry; readonly frame: Frame };

/** The cell's people with their pledges of the year; for those who have none, the way to type one for them. */
export function AssistedEntryView({ entry, frame }: AssistedEntryViewProps) {
  const { campaign, cells } = entry;
  return (
    <div className="grid max-w-[42rem] gap-5">
      <div>
        <BackLink href={routes.pledges}>Cam kết</BackLink>
        <PageHead
          title="Nhập giúp đảng viên"
          sub={campaign ? `Cam kết năm ${campaign.year}` : 'Chưa có đợt cam kết nào'}
        />
      </div>
      <p className="text-ink-2">
        Dành cho đồng chí chưa dùng được điện thoại. Bản nhập giúp được ghi rõ là nhập giúp; đồng chí ấy xác
        nhận khi đăng nhập, hoặc đồng chí ghi ngày ký bản giấy. Bản nháp mà người khác tự soạn thì không hiện
        ở đây.
      </p>
      {campaign &&
        cells.map((cell) => (
          <Card key={cell.unitId} title={cell.name} flush>
            {cell.people.length === 0 ? (
              <EmptyState title="Chi bộ chưa có ai khác" />
            ) : (
              <CellPeople people={cell.people} entry={entry} frame={frame} />
            )}
          </Card>
        ))}
    </div>
  );
}

type CellPeopleProps = AssistedEntryViewProps & { readonly people: readonly AssistedPerson[] };

/** Those who may need help first; who has written already is only looked up. */
function CellPeople({ people, entry, frame }: CellPeopleProps) {
  const needsHelp = ({ pledge }: AssistedPerson) => !pledge || pledge.isTypedByMe;
  const others = people.filter((person) => !needsHelp(person));
  const rowsOf = (some: readonly AssistedPerson[]) => (
    <ul className="divide-y divide-line">
      {some.map((person) => (
        <PersonRow key={person.memberId} person={person} entry={entry} frame={frame} />
      ))}
    </ul>
  );
  return (
    <>
      {rowsOf(people.filter(needsHelp))}
      {others.length > 0 && (
        <details className="border-t border-line">
          <summary className="min-h-11 cursor-pointer px-4 py-2.5 font-semibold sm:px-5">
            {others.length} đồng chí đã có cam kết
          </summary>
          {rowsOf(others)}
        </details>
      )}
    </>
  );
}

const ACCOUNT: Readonly<Record<AccountUse, string>> = {
  none: 'chưa có tài khoản',
  'never-used': 'có tài khoản, chưa đăng nhập lần nào',
  used: 'có tài khoản',
};

type PersonRowProps = AssistedEntryViewProps & { readonly person: AssistedPerson };

function PersonRow({ person, entry, frame }: PersonRowProps) {
  const { fullName, standing, isObliged, account, pledge } = person;
  const facts = [
    standing !== 'official' && STANDING_WORDS[standing],
    !isObliged && 'không thuộc diện đăng ký',
    ACCOUNT[account],
  ];
  return (
    <li className="grid gap-2 px-4 py-3.5 sm:px-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-semibold">{fullName}</span>
        {pledge ? <Status {...PLEDGE_STATE_WORDS[pledge.state]} /> : <Status kind="none" text="Chưa có" />}
      </div>
      <p className="text-sm text-ink-2">{facts.filter(Boolean).join(' · ')}</p>
      <PersonStep person={person} entry={entry} frame={frame} />
    </li>
  );
}

function PersonStep({ person: { memberId, fullName, pledge }, entry, frame }: PersonRowProps) {
  if (pledge?.isTypedByMe) {
    return (
      <ButtonLink href={routes.pledge(pledge.id)} tone="quiet" slim>
        {pledge.state === 'draft' ? 'Nhập tiếp' : 'Xem bản nhập giúp'}
      </ButtonLink>
    );
  }
  if (pledge || !entry.canStart || !entry.campaign) return null;
  return (
    <ActionForm
      action={startAssistedPledge}
      at={`${frame.at}#nhap-giup-${memberId}`}
      account={frame.account}
      keyValue={entry.key}
      hidden={{ campaignId: entry.campaign.id, memberId }}
    >
      <SubmitButton tone="quiet" slim busyText="Đang mở…">
        Nhập giúp <span className="sr-only">đồng chí {fullName}</span>
      </SubmitButton>
    </ActionForm>
  );
}
