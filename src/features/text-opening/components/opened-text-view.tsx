import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import { BackLink, PageHead } from '@/components/page-head';
import { PledgeParts } from '@/components/pledge-parts';
import { PledgedItems } from '@/components/pledged-items';
import { Status } from '@/components/status';
import { routes } from '@/config/routes';
import { formatTime } from '@/lib/format-date-time';
import { PLEDGE_STATE_WORDS, STANDING_WORDS } from '@/lib/pledge-words';
import type { OpenedText } from '../queries/read-opened-text';

/** Somebody else's text, to be read and nothing else, under the reason for which it was opened. */
export function OpenedTextView({ text }: { readonly text: OpenedText }) {
  const { pledge, campaign, author, items, parts, opening } = text;
  return (
    <div className="grid max-w-[48rem] gap-5">
      <div>
        <BackLink href={routes.openText}>Mở bản cam kết</BackLink>
        <PageHead
          title={author.fullName}
          sub={headLine(text)}
          actions={<Status {...PLEDGE_STATE_WORDS[pledge.state]} />}
        />
        <Notice kind="warn">
          <p>
            <b>Đồng chí đang đọc bản cam kết của người khác</b> với lý do “{opening.reason}”. Người này sẽ
            thấy lần mở này, lúc <span className="nb">{formatTime(opening.at)}</span>. Bản này đọc được đến
            hết hôm nay.
          </p>
        </Notice>
      </div>
      {text.entry && !text.entry.confirmedBy && (
        <Notice>
          Bản này do đồng chí {text.entry.enteredByName} nhập giúp; người đứng tên chưa xác nhận.
        </Notice>
      )}
      {parts.length > 0 && (
        <Card title="Nội dung cam kết">
          <PledgeParts parts={parts} />
        </Card>
      )}
      <Card title={`Việc làm năm ${campaign.year}`}>
        <PledgedItems items={items} isFollowed={pledge.state === 'approved'} showsReports />
      </Card>
    </div>
  );
}

function headLine({ pledge, author }: OpenedText): string {
  const facts = [pledge.code, author.cellName, author.standing && STANDING_WORDS[author.standing]];
  return [...facts, author.workPosition].filter(Boolean).join(' · ');
}
