import { readdirSync, readFileSync } from 'node:fs';

const ROOT = `${import.meta.dirname}/../../..`;

/** Every address of the build as the routes are written, `[id]` and all: a new page is among them by being built. */
export function everyRoute(): readonly string[] {
  return builtRoutes().map(({ route }) => route);
}

/** Of these the pages, without what answers with a file or a line. */
export function everyPage(): readonly string[] {
  return builtRoutes()
    .filter(({ isPage }) => isPage)
    .map(({ route }) => route);
}

/** The page that an address leads to; undefined where it is a file or nothing. */
export function pageAt(pathname: string): string | undefined {
  const found = builtRoutes().find(({ form }) => form.test(pathname));
  return found?.isPage ? found.route : undefined;
}

type BuiltRoute = {
  readonly route: string;
  readonly isPage: boolean;
  /** What an address of it looks like. */
  readonly form: RegExp;
};

let built: readonly BuiltRoute[] | undefined;

/** Those with the fewest parts left open first: an address is theirs before it is another one's. */
function builtRoutes(): readonly BuiltRoute[] {
  built ??= readRoutes();
  return built;
}

function readRoutes(): readonly BuiltRoute[] {
  const routes = JSON.parse(readFileSync(`${ROOT}/.next-test/app-path-routes-manifest.json`, 'utf8'));
  return Object.entries<string>(routes)
    .filter(([, route]) => !route.startsWith('/_'))
    .map(([file, route]) => ({
      route,
      isPage: file.endsWith('/page'),
      form: new RegExp(`^${route.replaceAll(/\[[^/]+\]/g, '[^/]+')}$`),
    }))
    .sort((a, b) => openParts(a) - openParts(b));
}

const openParts = ({ route }: BuiltRoute) => route.split('[').length;

/** Every word that some page may read from an address: those of our links and of our search forms. */
export function everySearchWord(): readonly string[] {
  const files = readdirSync(`${ROOT}/src`, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.tsx?$/.test(path) && !path.includes('generated'),
  );
  const found = files.flatMap((path) => {
    const source = readFileSync(`${ROOT}/src/${path}`, 'utf8');
    return [...source.matchAll(/[?&]([a-z-]{2,20})=|name="([a-z-]{2,20})"/g)].map(
      ([, link, field]) => link ?? field,
    );
  });
  return [...new Set(found.filter((word) => word !== undefined))];
}
