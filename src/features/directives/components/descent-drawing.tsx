import { routes } from '@/config/routes';
import { formatDate } from '@/lib/format-date';
import { type DescentPicture, NODE, type PictureEdge, type PictureNode } from '../descent-picture';
import { DrawingFrame } from './drawing-frame';

const DASHES: Readonly<Record<PictureEdge['kind'], string | undefined>> = {
  continues: undefined,
  replaces: undefined,
  implements: '7 4',
  refers: '2 4',
};

/** What a phone of the smallest usual kind shows beside the card's margins. */
const PHONE_WIDTH = 310;

/** The line as a picture; the lists beside it say the same for those who do not see it. */
export function DescentDrawing({ picture }: { readonly picture: DescentPicture }) {
  const { width, height, nodes, edges } = picture;
  return (
    <figure>
      <DrawingFrame>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          aria-label="Sơ đồ nguồn gốc: văn bản có trước ở trên, văn bản có sau ở dưới"
          className="mx-auto max-w-none"
        >
          <defs>
            <marker
              id="dau-mui-ten"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
            >
              <path d="M0 0 8 4 0 8z" className="fill-ink-2" />
            </marker>
          </defs>
          {edges.map((edge) => (
            <Arrow key={edge.key} edge={edge} />
          ))}
          {nodes.map((node) => (
            <Box key={node.id} node={node} />
          ))}
        </svg>
      </DrawingFrame>
      <figcaption className="mt-2 text-sm text-ink-2">
        Nét liền: tiếp tục, thay thế. Nét gạch: triển khai. Nét chấm: nhắc đến. Văn bản đang xem có viền đậm.
        {width > PHONE_WIDTH && <span className="desk:hidden"> Vuốt ngang trên hình để xem hết.</span>}
      </figcaption>
    </figure>
  );
}

function Arrow({ edge }: { readonly edge: PictureEdge }) {
  const path = edge.points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(' ');
  return (
    <path
      d={path}
      fill="none"
      strokeWidth={edge.kind === 'replaces' ? 2.5 : 1.5}
      strokeDasharray={DASHES[edge.kind]}
      markerEnd="url(#dau-mui-ten)"
      className="stroke-ink-2"
    />
  );
}

function Box({ node }: { readonly node: PictureNode }) {
  const { x, y, isHere, symbol, issuedOn } = node;
  const box = (
    <g
      data-here={isHere ? '' : undefined}
      transform={`translate(${x - NODE.width / 2} ${y - NODE.height / 2})`}
    >
      <rect
        {...NODE}
        rx="6"
        strokeWidth={isHere ? 3 : 1.25}
        className={`fill-card ${isHere ? 'stroke-red' : 'stroke-line-strong'}`}
      />
      <text x={NODE.width / 2} y="22" textAnchor="middle" className="fill-ink text-[14px] font-semibold">
        {symbol}
      </text>
      <text x={NODE.width / 2} y="40" textAnchor="middle" className="fill-ink-2 text-[12px]">
        {issuedOn ? formatDate(issuedOn) : 'chưa ghi ngày'}
      </text>
    </g>
  );
  return isHere ? (
    box
  ) : (
    // The line under its words takes the colour of the link itself, black where nothing says another one.
    <a href={routes.directive(node.id)} className="fill-ink">
      {box}
    </a>
  );
}
