import { ButtonLink } from '@/components/button-link';
import { Card } from '@/components/card';
import { EmptyState } from '@/components/empty-state';
import type { Frame } from '@/components/frame';
import { Notice } from '@/components/notice';
import { PrintButton } from '@/components/print-button';
import { TaskList, TaskRow } from '@/components/task-list';
import { WhySeen } from '@/components/why-seen';
import { routes } from '@/config/routes';
import { formatDate } from '@/lib/format-date';
import { formatNumber } from '@/lib/format-number';
import type { UnitPage, UnitProgress } from '../queries/unit-page';
import { BehindSection } from './behind-section';
import { CollectiveCard } from './collective-card';
import { DayForm } from './day-form';
import { FigureTiles } from './figure-tiles';
import { PeopleTable } from './people-table';
import { PrintedBy } from './printed-by';
import { ReadingLine } from './reading-line';
import { UnitContact, UnitHead } from './unit-head';
import { UnitHistory } from './unit-history';
import { UnitTable } from './unit-table';

type UnitViewProps = { readonly page: UnitPage; readonly frame: Frame };

/** One unit: how far it is, who is late, what stands below it, and where it came from. */
export function UnitView({ page, frame }: UnitViewProps) {
  const { unit, placements, progress, below, helpsHere, why } = page;
  const address = routes.unit(unit.place.unitId);
  return (
    <>
      <UnitHead
        unit={unit}
        title={progress ? `${unit.name}, năm ${progress.reading.campaign.year}` : unit.name}
        query={progress?.reading.query ?? ''}
        sub={progress && <ReadingLine reading={progress.reading} />}
        actions={
          <>
            {unit.contactName !== frame.memberName && <UnitContact unit={unit} />}
            {helpsHere && (
              <ButtonLink href={routes.assistedEntry} tone="quiet" slim>
                Nhập giúp đảng viên
              </ButtonLink>
            )}
            {progress && <DayForm reading={progress.reading} action={address} />}
            {progress && <PrintButton />}
          </>
        }
      />
      <div className="grid gap-5">
        {progress ? <Progress unit={unit} progress={progress} /> : <WithoutFigures below={below} />}
        {placements.length > 0 && <UnitHistory unit={unit} placements={placements} />}
        <WhySeen {...why} />
      </div>
      {progress && <PrintedBy frame={frame} now={progress.reading.now} />}
    </>
  );
}

/** For those who keep units and read no counts, and before the first campaign. */
function WithoutFigures({ below }: Pick<UnitPage, 'below'>) {
  if (below.length === 0) {
    return (
      <EmptyState
        title="Không có số liệu để xem ở đây"
        text="Số liệu hiện khi cấp ủy đã mở đợt, cho những đồng chí theo dõi đơn vị này."
      />
    );
  }
  return (
    <>
      <p className="max-w-prose text-ink-2">
        Ở đây chỉ có tên đơn vị. Số liệu hiện khi cấp ủy đã mở đợt, cho những đồng chí theo dõi đơn vị.
      </p>
      <TaskList>
        {below.map(({ id, name }) => (
          <TaskRow key={id} title={name} href={routes.unit(id)} />
        ))}
      </TaskList>
    </>
  );
}

type ProgressProps = Pick<UnitPage, 'unit'> & { readonly progress: UnitProgress };

function Progress({ unit, progress }: ProgressProps) {
  const { figures, hiding, lines, people, behind, reading, isPastDeadline, collective } = progress;
  const read = { isPastDeadline, query: reading.query };
  return (
    <>
      {unit.kind !== 'collective' && (
        <FigureTiles unitId={unit.place.unitId} figures={figures} hiding={hiding} {...read} />
      )}
      {hiding && <HidingNotice />}
      <DeadlineLine unit={unit} progress={progress} />
      {collective && <CollectiveCard collective={collective} reading={reading} />}
      {lines.length > 0 && (
        <Card title="Đơn vị trực thuộc" flush>
          <UnitTable caption={`Các đơn vị trực thuộc ${unit.name}`} lines={lines} query={reading.query} />
        </Card>
      )}
      {behind && <BehindSection behind={behind} query={reading.query} isCell={unit.kind === 'cell'} />}
      {people && people.length > 0 && (
        <Card
          title={`Cán bộ, đảng viên trong chi bộ: ${formatNumber(people.length)}`}
          sub="Xếp theo tên; ở đây không có nội dung cam kết"
          flush
        >
          <PeopleTable caption={`Cán bộ, đảng viên ${unit.name}`} people={people} />
        </Card>
      )}
    </>
  );
}

/** Why some numbers are not there. */
export function HidingNotice() {
  return (
    <Notice>
      Số của nhóm dưới 5 người, và số nào giúp suy ra nhóm ấy, không hiện ở đây để giữ kín việc của từng
      người.
    </Notice>
  );
}

/** The deadline, and what waits for somebody else than the members. */
function DeadlineLine({ unit, progress: { figures, reading, deadline } }: ProgressProps) {
  if (!figures || figures.obliged === 0) return null;
  const address = (figure: string) => `${routes.unitFigure(unit.place.unitId, figure)}${reading.query}`;
  const undecided = figures.registered - figures.approved;
  return (
    <p className="text-sm text-ink-2">
      Hạn đăng ký <span className="nb">{formatDate(deadline)}</span>
      {deadline > reading.campaign.registrationDeadline && ', được gia hạn'}.{' '}
      {figures.completedOn && `Hoàn thành đăng ký ngày ${formatDate(figures.completedOn)}. `}
      {undecided > 0 && (
        <>
          <a href={address('da-duyet')}>{formatNumber(undecided)} cam kết</a> đã nộp, chưa được duyệt.{' '}
        </>
      )}
      {figures.itemsWaiting > 0 && (
        <>
          <a href={address('cho-xac-nhan')}>{formatNumber(figures.itemsWaiting)} việc</a> đã báo xong, đang
          chờ chi bộ xác nhận.
        </>
      )}
    </p>
  );
}
