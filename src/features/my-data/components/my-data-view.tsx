import { ButtonLink } from '@/components/button-link';
import type { Frame } from '@/components/frame';
import { PageHead } from '@/components/page-head';
import { PrintButton } from '@/components/print-button';
import { routes } from '@/config/routes';
import { formatDateTime } from '@/lib/format-date-time';
import type { MyData } from '../data-section';
import { DataSectionCard, FoldedSections } from './data-section-card';

type MyDataViewProps = {
  readonly data: MyData;
  readonly frame: Frame;
  /** Everything unfolded: what is folded is not printed. */
  readonly isForPrint: boolean;
};

/** Everything held about the reader; who has opened their text comes first. */
export function MyDataView({ data, frame, isForPrint }: MyDataViewProps) {
  const [openings, ...others] = data.sections;
  return (
    <div className="grid max-w-[48rem] gap-5">
      <div>
        <PageHead
          title="Dữ liệu của tôi"
          sub={`Mọi thông tin Noi Gương giữ về đồng chí ${data.fullName}`}
          actions={
            <>
              <ButtonLink href={routes.myDataFile} slim>
                Tải về (Excel)
              </ButtonLink>
              {isForPrint ? (
                <PrintButton />
              ) : (
                <ButtonLink href={routes.myDataToPrint} tone="quiet" slim>
                  Bản để in
                </ButtonLink>
              )}
            </>
          }
        />
        <p className="text-ink-2 print:hidden">
          Tệp tải về có đúng những gì ở trang này. Ai giữ, để làm gì, quyền của đồng chí:{' '}
          <a href={routes.purposes}>Thông báo về dữ liệu</a>.
        </p>
      </div>
      {openings && <DataSectionCard section={openings} />}
      {isForPrint ? (
        others.map((section) => <DataSectionCard key={section.key} section={section} />)
      ) : (
        <FoldedSections sections={others} />
      )}
      <p className="hidden text-xs text-ink-2 print:block">
        In từ Noi Gương lúc {formatDateTime(data.at)}. Người in: {data.fullName}.
        {frame.isDemonstration && ' Dữ liệu minh họa.'}
      </p>
    </div>
  );
}
