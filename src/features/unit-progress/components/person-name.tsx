import { routes } from '@/config/routes';
import type { PersonLine } from '../person-line';

/** A name; for the one who reviews it, the way into the dossier, also after it was decided. */
export function PersonName({ person }: { readonly person: PersonLine }) {
  if (!person.dossierId) return person.fullName;
  return <a href={routes.reviewDossier(person.dossierId)}>{person.fullName}</a>;
}
