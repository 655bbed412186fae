import type { ReactNode } from 'react';
import { buttonClass } from '@/components/button-class';
import { Icon } from '@/components/icon';
import { Breadcrumbs, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import type { UnitHead as Unit } from '../queries/find-unit';

type UnitHeadProps = {
  readonly unit: Unit;
  readonly title: ReactNode;
  readonly sub?: ReactNode;
  readonly actions?: ReactNode;
  /** Of the reading, carried by the links above. */
  readonly query: string;
  /** Where the page is part of the unit's: the unit itself is then a link too. */
  readonly isInside?: boolean;
};

/** The way down from the root to the unit, and the page's head. */
export function UnitHead({ unit, title, sub, actions, query, isInside = false }: UnitHeadProps) {
  const superiors = unit.superiors.map(({ id, name, isReachable }) => ({
    label: name,
    ...(isReachable && { href: `${routes.unit(id)}${query}` }),
  }));
  const itself = isInside ? [{ label: unit.name, href: `${routes.unit(unit.place.unitId)}${query}` }] : [];
  return (
    <>
      {superiors.length + itself.length > 0 && <Breadcrumbs crumbs={[...superiors, ...itself]} />}
      <PageHead title={title} sub={sub} actions={actions} />
    </>
  );
}

/** Whom to call about the unit. */
export function UnitContact({ unit }: { readonly unit: Unit }) {
  if (!unit.contactPhone) return null;
  return (
    <a href={`tel:${unit.contactPhone.replaceAll(' ', '')}`} className={buttonClass('quiet', { slim: true })}>
      <Icon name="phone" />
      <span>
        Gọi {unit.contactName} <span className="nb">{unit.contactPhone}</span>
      </span>
    </a>
  );
}
