import { ButtonLink } from '@/components/button-link';
import { Card } from '@/components/card';
import { SummaryList } from '@/components/definition-list';
import { JustDone } from '@/components/just-done';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import type { Role } from '@/domain/access/roles';
import { formatDate } from '@/lib/format-date';
import { formatNumber } from '@/lib/format-number';
import { ROLE_WORDS } from '@/lib/pledge-words';
import { UNIT_KIND_WORDS } from '@/lib/unit-words';
import type { UnitKept } from '../queries/read-unit-kept';

const DONE_WORDS: Readonly<Record<string, string>> = {
  them: 'Đã thêm đơn vị.',
  sua: 'Đã lưu thay đổi.',
  chuyen: 'Đã chuyển đơn vị. Số liệu của các ngày trước ngày chuyển giữ nguyên.',
};

export function UnitKeptView({ unit, done }: { readonly unit: UnitKept; readonly done: string | undefined }) {
  const isRoot = unit.kind === 'root';
  return (
    <div className="grid gap-5">
      <div>
        <BackLink href={routes.unitsKept}>Cây đơn vị</BackLink>
        <PageHead
          title={unit.name}
          sub={UNIT_KIND_WORDS[unit.kind]}
          actions={<Acts unit={unit} isRoot={isRoot} />}
        />
        <JustDone done={done} words={DONE_WORDS} />
      </div>
      <Card title="Đơn vị">
        <SummaryList
          rows={[
            { term: 'Mã', value: unit.code ?? 'chưa có' },
            {
              term: 'Người liên hệ',
              value: [unit.contactName, unit.contactPhone].filter(Boolean).join(', ') || 'chưa ghi',
            },
            { term: 'Có từ', value: formatDate(unit.validFrom) },
            ...(unit.validTo ? [{ term: 'Kết thúc', value: formatDate(unit.validTo) }] : []),
          ]}
        />
      </Card>
      {!isRoot && (
        <Card title="Trực thuộc qua thời gian">
          <ul className="grid gap-1.5">
            {unit.placements.map((placement) => (
              <li key={placement.id}>
                <a href={routes.unitKept(placement.superiorId)}>{placement.superiorName}</a>{' '}
                <span className="text-ink-2">
                  từ {formatDate(placement.validFrom)}
                  {placement.validTo && ` đến trước ${formatDate(placement.validTo)}`}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card title="Người giữ vai trò">
        {unit.holders.length === 0 && <p className="text-ink-2">Chưa có ai giữ vai trò ở đây.</p>}
        <ul className="grid gap-1.5">
          {unit.holders.map(({ memberId, fullName, role }) => (
            <li key={`${memberId}-${role}`}>
              <a href={routes.person(memberId)}>{fullName}</a>{' '}
              <span className="text-ink-2">{ROLE_WORDS[role as Role]}</span>
            </li>
          ))}
        </ul>
      </Card>
      {unit.kind === 'cell' ? <CellPeople unit={unit} /> : <Subordinates unit={unit} />}
    </div>
  );
}

function Acts({ unit, isRoot }: { readonly unit: UnitKept; readonly isRoot: boolean }) {
  return (
    <>
      <ButtonLink href={routes.unitChange(unit.id)} tone="quiet" slim>
        Sửa
      </ButtonLink>
      {!isRoot && (
        <>
          <ButtonLink href={routes.unitMove(unit.id)} tone="quiet" slim>
            Chuyển
          </ButtonLink>
          <ButtonLink href={routes.unitClose(unit.id)} tone="quiet" slim>
            Kết thúc
          </ButtonLink>
        </>
      )}
    </>
  );
}

function CellPeople({ unit }: { readonly unit: UnitKept }) {
  return (
    <Card title={`${formatNumber(unit.people)} người sinh hoạt`}>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={routes.personNewIn(unit.id)}>Thêm người</ButtonLink>
        <ButtonLink href={`${routes.people}?chi-bo=${unit.id}`} tone="quiet">
          Danh sách người
        </ButtonLink>
        <ButtonLink href={routes.unitAccounts(unit.id)} tone="quiet">
          Tài khoản của chi bộ
        </ButtonLink>
      </div>
    </Card>
  );
}

function Subordinates({ unit }: { readonly unit: UnitKept }) {
  return (
    <Card title={`${formatNumber(unit.subordinates.length)} đơn vị trực thuộc`}>
      <ul className="grid gap-1.5">
        {unit.subordinates.map(({ id, name, kind }) => (
          <li key={id}>
            <a href={routes.unitKept(id)}>{name}</a>{' '}
            <span className="text-sm text-ink-2">{UNIT_KIND_WORDS[kind]}</span>
          </li>
        ))}
      </ul>
      {unit.kind !== 'collective' && (
        <div className="mt-3 flex flex-wrap gap-3">
          <ButtonLink href={routes.unitAdd(unit.id)}>Thêm đơn vị trực thuộc</ButtonLink>
          <ButtonLink href={routes.unitAccounts(unit.id)} tone="quiet">
            Phiếu đăng nhập cho cả đơn vị
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}
