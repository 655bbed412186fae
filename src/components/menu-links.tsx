import type { MenuEntry } from './frame';
import { Badge } from './frame-parts';

type MenuLinksProps = { readonly menu: readonly MenuEntry[]; readonly active: string };

const LINK = 'flex min-h-11 items-center justify-between gap-2 rounded-sm px-2.5 py-1.5 no-underline';

export function MenuLinks({ menu, active }: MenuLinksProps) {
  const groups = [...new Set(menu.map((entry) => entry.group ?? ''))];
  return groups.map((group) => (
    <div key={group}>
      {group && <p className="px-2.5 pt-4 pb-1 text-sm font-semibold text-ink-3">{group}</p>}
      <ul>
        {menu
          .filter((entry) => (entry.group ?? '') === group)
          .map((entry) => (
            <li key={entry.href}>
              <MenuLink entry={entry} isActive={entry.href === active} />
            </li>
          ))}
      </ul>
    </div>
  ));
}

function MenuLink({ entry, isActive }: { readonly entry: MenuEntry; readonly isActive: boolean }) {
  const look = isActive ? 'bg-red-wash font-semibold text-red' : 'text-ink-2 hover:bg-paper hover:text-ink';
  return (
    <a href={entry.href} aria-current={isActive ? 'page' : undefined} className={`${LINK} ${look}`}>
      {entry.label}
      {entry.badge ? <Badge count={entry.badge} /> : null}
    </a>
  );
}
