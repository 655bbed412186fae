import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../prisma-folder';
import type { Picture } from './picture';

/** Pages of the product and those of development; the bench's bare page is nobody's to look at. */
const PAGE = /\/?page(\.dev)?\.tsx$/;
/** What answers where there is no page. */
const NOT_FOUND = 'not-found.tsx';

/** Every page that the application has, as its folders are named: `/cam-ket/[id]`. */
export function appRoutes(): readonly string[] {
  return readdirSync(join(PROJECT_ROOT, 'src/app'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => PAGE.test(path) || path === NOT_FOUND)
    .map((path) => `/${path.replace(PAGE, '').replace(/\.tsx$/, '')}`)
    .sort();
}

/** Pages that no picture shows, and pictures of pages that are not there: either way the set would lie. */
export function differences(routes: readonly string[], pictures: readonly Pick<Picture, 'route'>[]) {
  const shown = new Set(pictures.map(({ route }) => route));
  return {
    withoutPicture: routes.filter((route) => !shown.has(route)),
    withoutPage: [...shown].filter((route) => !routes.includes(route)),
  };
}
