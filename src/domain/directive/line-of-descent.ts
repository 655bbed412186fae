import type { Relation } from './directive';

/** A relation seen from one directive: the other one, and how far away it stands. */
export type Descent = { readonly relation: Relation; readonly otherId: string; readonly distance: number };

export type LineOfDescent = {
  /** What it rests on, nearest first. */
  readonly basis: readonly Descent[];
  /** What rests on it, nearest first. */
  readonly followers: readonly Descent[];
};

/** Everything that a directive comes from and that comes from it, through relations of every kind. */
export function lineOfDescent(id: string, relations: readonly Relation[]): LineOfDescent {
  return {
    basis: walk(id, relations, ({ fromId, toId }) => [fromId, toId]),
    followers: walk(id, relations, ({ fromId, toId }) => [toId, fromId]),
  };
}

/** Says whether a new relation would make a document its own ancestor; a mere mention goes either way. */
export function closesCircle(relations: readonly Relation[], added: Relation): boolean {
  if (added.fromId === added.toId) return true;
  if (added.kind === 'refers') return false;
  const binding = relations.filter(({ kind }) => kind !== 'refers');
  return lineOfDescent(added.toId, binding).basis.some(({ otherId }) => otherId === added.fromId);
}

type Ends = (relation: Relation) => readonly [from: string, to: string];

function walk(id: string, relations: readonly Relation[], ends: Ends): readonly Descent[] {
  const seen = new Set([id]);
  const found: Descent[] = [];
  let edge = [id];
  for (let distance = 1; edge.length > 0; distance += 1) {
    const steps = relations.filter((relation) => edge.includes(ends(relation)[0]));
    const next = steps.map((relation) => ({ relation, otherId: ends(relation)[1], distance }));
    found.push(...next.filter(({ otherId }) => !seen.has(otherId)));
    edge = [...new Set(next.map(({ otherId }) => otherId))].filter((other) => !seen.has(other));
    for (const other of edge) seen.add(other);
  }
  return found;
}
