import { Graph, layout } from '@dagrejs/dagre';
import type { DirectiveName, DirectivePage, NamedDescent } from './queries/read-directive';

export type PictureNode = DirectiveName & {
  readonly x: number;
  readonly y: number;
  readonly isHere: boolean;
};
export type PictureEdge = {
  readonly key: string;
  readonly kind: NamedDescent['kind'];
  readonly points: readonly { readonly x: number; readonly y: number }[];
};
export type DescentPicture = {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly width: number;
  readonly height: number;
};

export const NODE = { width: 148, height: 52 } as const;
const MOST_NODES = 40;

/** Lays the line of descent out from the oldest at the top; null when there is nothing to draw, or too much. */
export function layOutDescent(page: DirectivePage): DescentPicture | null {
  const steps = [...page.basis, ...page.followers];
  const names = new Map(
    [page, ...steps.flatMap(({ from, to }) => [from, to])].map((name) => [name.id, name]),
  );
  if (names.size < 2 || names.size > MOST_NODES) return null;
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 14, ranksep: 40, marginx: 4, marginy: 4 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of names.keys()) graph.setNode(id, { ...NODE });
  const edges = new Map(steps.map((step) => [`${step.from.id}>${step.to.id}>${step.kind}`, step]));
  for (const [key, { from, to }] of edges) graph.setEdge(to.id, from.id, {}, key);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: [...names.values()].map((name) => ({
      ...name,
      ...placeOf(graph, name.id),
      isHere: name.id === page.id,
    })),
    edges: [...edges].map(([key, { from, to, kind }]) => ({
      key,
      kind,
      points: graph.edge(to.id, from.id, key)?.points ?? [],
    })),
  };
}

function placeOf(graph: Graph, id: string): { readonly x: number; readonly y: number } {
  const { x = 0, y = 0 } = graph.node(id) ?? {};
  return { x, y };
}
