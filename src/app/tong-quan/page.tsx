import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import type { Frame } from '@/components/frame';
import { routes } from '@/config/routes';
import { NoCampaign } from '@/features/dashboard/components/no-campaign';
import { OverviewView } from '@/features/dashboard/components/overview-view';
import { UnitChoice } from '@/features/dashboard/components/unit-choice';
import { loadOverview, type Overview } from '@/features/dashboard/queries/overview';
import { DayForm } from '@/features/unit-progress/components/day-form';
import { FigureTiles } from '@/features/unit-progress/components/figure-tiles';
import { PrintedBy } from '@/features/unit-progress/components/printed-by';
import { ReadingLine } from '@/features/unit-progress/components/reading-line';
import { UnitTable } from '@/features/unit-progress/components/unit-table';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Tổng quan' };

type Address = Readonly<Record<'ngay' | 'nam' | 'don-vi' | 'xep' | 'xem', string | string[] | undefined>>;
type OverviewPageProps = { readonly searchParams: Promise<Address> };

export default async function OverviewPage({ searchParams }: OverviewPageProps) {
  const address = await searchParams;
  const word = (name: keyof Address) => [address[name]].flat()[0];
  return showPage({
    query: (scope) =>
      loadOverview(scope, {
        ngay: word('ngay'),
        nam: word('nam'),
        donVi: word('don-vi'),
        xep: word('xep'),
        xem: word('xem'),
      }),
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.overview}>
        {page.kind === 'overview' && <OverviewOf overview={page} frame={frame} />}
        {page.kind === 'choose' && <UnitChoice units={page.units} />}
        {page.kind === 'no-campaign' && <NoCampaign />}
      </AppFrame>
    ),
  });
}

function OverviewOf({ overview, frame }: { readonly overview: Overview; readonly frame: Frame }) {
  const { unit, reading, total, yearBefore, lines, isPastDeadline, isByName } = overview;
  const read = { isPastDeadline, query: reading.query };
  return (
    <OverviewView
      overview={overview}
      readingLine={<ReadingLine reading={reading} />}
      dayForm={
        <DayForm
          reading={reading}
          action={routes.overview}
          kept={{
            'don-vi': overview.isChosen ? unit.place.unitId : undefined,
            xep: isByName ? 'ten' : undefined,
          }}
        />
      }
      figures={
        <FigureTiles
          unitId={unit.place.unitId}
          figures={total}
          hiding={total ? null : 'small'}
          yearBefore={yearBefore}
          {...read}
        />
      }
      table={<UnitTable caption={`Các đơn vị trực thuộc ${unit.name}`} lines={lines} query={reading.query} />}
      printedBy={<PrintedBy frame={frame} now={reading.now} />}
    />
  );
}
