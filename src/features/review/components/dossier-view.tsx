import { Notice } from '@/components/notice';
import { PledgeParts } from '@/components/pledge-parts';
import { Status } from '@/components/status';
import { WhySeen } from '@/components/why-seen';
import { formatDate } from '@/lib/format-date';
import { STANDING_WORDS } from '@/lib/pledge-words';
import type { ReviewDossier } from '../queries/review-dossier';
import { DossierHistory } from './dossier-history';
import { DossierItems } from './dossier-items';
import { EntryNotice } from './entry-notice';
import { Mending } from './mending';
import { ApproveForm, SendBackForm } from './pledge-forms';
import { ProposedVersion } from './proposed-version';
import { SentBackNotice } from './sent-back-notice';

type DossierViewProps = { readonly dossier: ReviewDossier; readonly account: string };

/** One dossier, read from its author's name to its history, with the acts that are due now. */
export function DossierView({ dossier, account }: DossierViewProps) {
  const { sentBack, pledge } = dossier;
  return (
    <article aria-labelledby="ho-so" className="grid gap-4">
      <DossierHead dossier={dossier} />
      {pledge.state === 'draft' && (
        <Notice kind="info">
          Người viết đã rút lại cam kết này để sửa. Khi trình lại, hồ sơ sẽ trở lại danh sách chờ của đồng
          chí.
        </Notice>
      )}
      <EntryNotice dossier={dossier} />
      {sentBack && <SentBackNotice sentBack={sentBack} items={(dossier.proposed ?? dossier).items} />}
      <ProposedVersion dossier={dossier} />
      <PledgeParts parts={dossier.parts} />
      <DossierItems dossier={dossier} account={account} />
      <div
        className={`flex flex-wrap items-start gap-3 ${dossier.canSendBack ? 'border-t border-line pt-4' : 'not-has-[p]:hidden'}`}
      >
        <ApproveForm dossier={dossier} account={account} />
        <SendBackForm dossier={dossier} account={account} />
      </div>
      <DossierHistory facts={dossier.history} />
      <Mending dossier={dossier} account={account} />
      <WhySeen {...dossier.why} />
    </article>
  );
}

function DossierHead({ dossier }: { readonly dossier: ReviewDossier }) {
  const { author, pledge, campaign, unit, versionOrdinal } = dossier;
  const facts = [
    unit && 'Tập thể',
    unit ? author.superiorName : author.cellName,
    author.standing && STANDING_WORDS[author.standing],
    author.workPosition,
  ].filter(Boolean);
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
      <div className="min-w-0 flex-[1_1_16rem]">
        <h2 id="ho-so" className="text-lg">
          {author.fullName}
        </h2>
        <p className="text-sm text-ink-2">
          {facts.join(' · ')}
          {' · '}
          <span className="nb">
            {pledge.code}, bản {versionOrdinal}, năm {campaign.year}
          </span>
        </p>
      </div>
      <DossierStatus dossier={dossier} />
    </div>
  );
}

function DossierStatus({ dossier: { pledge, items, holder } }: { readonly dossier: ReviewDossier }) {
  switch (pledge.state) {
    case 'draft':
      return <Status kind="draft" text="đã rút lại" />;
    case 'submitted':
      if (pledge.awaitsAuthor) return <Status kind="wait" text="chờ người đứng tên xác nhận" />;
      return <Status kind="wait" text={pledge.isLate ? 'chờ duyệt, nộp muộn' : 'chờ duyệt'} />;
    case 'returned':
      return <Status kind="back" text={returnedWords(holder)} />;
    case 'approved':
      if (pledge.amendmentState === 'submitted') return <Status kind="wait" text="điều chỉnh chờ duyệt" />;
      return items.some(({ isReported }) => isReported) ? (
        <Status kind="wait" text="chờ xác nhận kết quả" />
      ) : (
        <Status kind="done" text="đã duyệt" />
      );
  }
}

function returnedWords(holder: ReviewDossier['holder']): string {
  return holder.who === 'author' && holder.since ? `đã trả lại ${formatDate(holder.since)}` : 'đã trả lại';
}
