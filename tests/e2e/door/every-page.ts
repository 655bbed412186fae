import { readdirSync, readFileSync } from 'node:fs';

const ROOT = `${import.meta.dirname}/../../..`;

/** Every address of the build as the routes are written, `[id]` and all: a new page is among them by being built. */
export function everyRoute(): readonly string[] {
  return builtRoutes().map(([, route]) => route);
}

type BuiltRoute = readonly [file: string, route: string];

function builtRoutes(): readonly BuiltRoute[] {
  const routes = JSON.parse(readFileSync(`${ROOT}/.next-test/app-path-routes-manifest.json`, 'utf8'));
  return Object.entries<string>(routes).filter(([, route]) => !route.startsWith('/_'));
}

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
