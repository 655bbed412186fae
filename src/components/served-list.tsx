import { routes } from '@/config/routes';
import type { ThemeIssuer } from '@/domain/campaign/theme';
import { UPPER_ISSUER_WORDS } from '@/lib/theme-words';
import { WholeWords } from './whole-words';

type ServedListProps = {
  readonly directives: readonly {
    readonly id: string;
    readonly type: string;
    readonly symbol: string;
    readonly abstract: string;
  }[];
  readonly themes: readonly { readonly id: string; readonly title: string; readonly issuer: ThemeIssuer }[];
};

/** What a year's pledges serve, several at once (handbook §2.3): documents first, then themes, in the campaign's order. */
export function ServedList({ directives, themes }: ServedListProps) {
  return (
    <div className="grid gap-3">
      {directives.length > 0 && (
        <ul aria-label="Văn bản" className="grid list-disc gap-1.5 pl-5">
          {directives.map(({ id, type, symbol, abstract }) => (
            <li key={id}>
              <a href={routes.directive(id)}>
                {type} <span className="nb">{symbol}</span>
              </a>
              <span className="block text-ink-2">
                <WholeWords text={abstract} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {themes.length > 0 && (
        <div>
          <h3 className="text-base">
            <a href={routes.themes} className="inline-flex min-h-11 items-center desk:min-h-0">
              Chuyên đề
            </a>
          </h3>
          <ul className="grid list-disc gap-1.5 pl-5">
            {themes.map(({ id, title, issuer }) => (
              <li key={id}>
                {title}
                {issuer !== 'own' && (
                  <span className="block text-ink-2">của {UPPER_ISSUER_WORDS[issuer]}</span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
