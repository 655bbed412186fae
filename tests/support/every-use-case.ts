import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { AnyUseCase } from '@/server/action-kit/use-case';

/** Every use case of the product, found in the folders where they stand: a new one is among them by being written. */
export async function everyUseCase(): Promise<readonly AnyUseCase[]> {
  return [...(await exportedUseCases()).values()];
}

/** The same by the name under which each is exported: that of its action, and "UseCase". */
export async function exportedUseCases(): Promise<ReadonlyMap<string, AnyUseCase>> {
  const found = new Map<string, AnyUseCase>();
  for (const file of filesOfUseCases()) {
    const module: Record<string, unknown> = await import(pathToFileURL(file).href);
    for (const [name, value] of Object.entries(module)) if (isUseCase(value)) found.set(name, value);
  }
  return found;
}

function filesOfUseCases(): readonly string[] {
  const root = `${import.meta.dirname}/../../src`;
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|\/)use-cases\/[^/]+\.ts$/.test(path))
    .map((path) => `${root}/${path}`);
}

/** Those of who is not signed in have no permission: signing in, and setting the first office up. */
function isUseCase(value: unknown): value is AnyUseCase {
  return typeof value === 'object' && value !== null && 'permission' in value && 'run' in value;
}
