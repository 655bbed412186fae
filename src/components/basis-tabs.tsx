import { routes } from '@/config/routes';

const TABS = [
  { href: routes.directives, label: 'Văn bản' },
  { href: routes.themes, label: 'Chuyên đề' },
  { href: routes.campaigns, label: 'Chiến dịch' },
] as const;

/** The lists of what the year rests on. */
export function BasisTabs({ active }: { readonly active: string }) {
  return (
    <nav
      aria-label="Văn bản, chuyên đề và chiến dịch"
      className="mb-4 flex gap-1 border-b border-line print:hidden"
    >
      {TABS.map(({ href, label }) => (
        <a
          key={href}
          href={href}
          aria-current={href === active ? 'page' : undefined}
          className={`inline-flex min-h-11 items-center border-b-[3px] px-3.5 font-semibold no-underline ${
            href === active ? 'border-red text-ink' : 'border-transparent text-ink-2 hover:text-ink'
          }`}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
