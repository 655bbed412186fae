import { routes } from '@/config/routes';
import type { PersonLine } from '../person-line';

/** A name; for the one who reviews it, the way into the dossier, also after it was decided. */
export function PersonName({ person }: { readonly person: PersonLine }) {
  if (person.dossierId) return <a href={routes.reviewDossier(person.dossierId)}>{person.fullName}</a>;
  if (!person.openingCode) return person.fullName;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3">
      {person.fullName}
      <OpenTextLink person={person} code={person.openingCode} />
    </span>
  );
}

/** For who reads no texts by virtue of a role: the form where a reason is stated. */
function OpenTextLink({ person, code }: { readonly person: PersonLine; readonly code: string }) {
  return (
    <a
      href={routes.openTextOf(code)}
      className="-my-2 inline-flex min-h-11 items-center text-sm text-ink-2 underline underline-offset-4 hover:text-ink print:hidden"
    >
      Mở đọc có lý do<span className="sr-only"> bản của {person.fullName}</span>
    </a>
  );
}
