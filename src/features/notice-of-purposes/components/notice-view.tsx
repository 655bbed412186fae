import type { Frame } from '@/components/frame';
import { PageHead } from '@/components/page-head';
import { NOTICE_VERSION } from '@/domain/access/notice';
import { formatDateTime } from '@/lib/format-date-time';
import { NOTICE_OPENING, type NoticePart, noticeParts } from '../notice-words';
import type { NoticePage } from '../queries/find-notice';

type NoticeViewProps = { readonly notice: NoticePage; readonly frame: Frame };

/** The notice of purposes, to be read from top to bottom. */
export function NoticeView({ notice, frame }: NoticeViewProps) {
  return (
    <article className="grid max-w-prose gap-5">
      <div>
        <PageHead
          title="Thông báo về dữ liệu của đồng chí"
          sub={`Bản ${NOTICE_VERSION}${notice.readAt ? `, đồng chí đã đọc lúc ${formatDateTime(notice.readAt)}` : ''}`}
        />
      </div>
      <p>{NOTICE_OPENING}</p>
      {noticeParts(notice).map((part) => (
        <Part key={part.title} part={part} />
      ))}
      <section>
        <h2 className="text-lg">Hỏi ai</h2>
        <p className="mt-1">{whomToAsk(notice, frame)}</p>
      </section>
    </article>
  );
}

function Part({ part: { title, before, lines, after } }: { readonly part: NoticePart }) {
  return (
    <section>
      <h2 className="text-lg">{title}</h2>
      {before && <p className="mt-1">{before}</p>}
      {lines && (
        <ul className="mt-1 grid list-disc gap-1.5 pl-5 marker:text-ink-3">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {after && <p className="mt-2">{after}</p>}
    </section>
  );
}

function whomToAsk({ committeeName }: NoticePage, { helpName, helpPhone, memberName }: Frame): string {
  const office = `người quản trị của ${committeeName}`;
  if (!helpName || helpName === memberName) return `Đồng chí hỏi ${office}.`;
  const phone = helpPhone ? `, điện thoại ${helpPhone.replaceAll(' ', '\u00a0')}` : '';
  return `Đồng chí hỏi đầu mối của chi bộ là đồng chí ${helpName}${phone}, hoặc ${office}.`;
}
