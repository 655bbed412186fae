import { AttentionList } from '@/components/attention-list';
import { Bar, Ratio } from '@/components/bar';
import { FigureBeside, FigureGrid, FigureTile } from '@/components/figure-tile';
import { TrendChart } from '@/components/trend-chart';
import { NO_FIGURES } from '@/domain/rollup/figures';
import { FigureTiles } from '@/features/unit-progress/components/figure-tiles';
import type { Specimen } from '../specimen';
import { LONG_UNIT } from './long-words';

const FIGURES = {
  ...NO_FIGURES,
  cells: 260,
  cellsObliged: 260,
  cellsComplete: 229,
  obliged: 4962,
  registered: 4810,
  approved: 4748,
  late: 131,
  items: 14630,
  itemsDone: 9412,
  itemsDue: 10030,
  itemsDueDone: 9260,
  itemsOverdue: 618,
  itemsOverdue30: 61,
  collectives: 247,
  collectivesRegistered: 241,
  collectivesApproved: 238,
};

const TONES = ['done', 'mid', 'low', 'plain'] as const;

const weekly = (top: number, until: number) =>
  Array.from({ length: until }, (_, week) => ({
    x: week * 7,
    y: Math.round(top / (1 + Math.exp(-(week - 11) / 2))),
  }));

const SERIES = [
  { label: '2026', tone: 'accent' as const, points: weekly(4748, 37) },
  { label: '2025', tone: 'muted' as const, points: weekly(4690, 53) },
];

const unitTiles = (figures: typeof FIGURES | null) => (
  <FigureTiles unitId="don-vi" figures={figures} hiding={figures ? null : 'small'} isPastDeadline query="" />
);

export const FIGURES_AND_CHARTS: readonly Specimen[] = [
  {
    title: 'Ô số liệu, vạch tỷ lệ',
    shows: ['figure-tile', 'bar'],
    states: [
      { name: 'cả huyện', view: unitTiles(FIGURES) },
      { name: 'bằng không: không áp dụng', view: unitTiles(NO_FIGURES) },
      { name: 'nhóm dưới 5 người', view: unitTiles(null) },
      {
        name: 'một ô, tên dài, có tập thể bên cạnh',
        view: (
          <FigureGrid>
            <FigureTile
              label={`${LONG_UNIT}: cá nhân đã được duyệt cam kết`}
              n={1}
              total={12}
              share="8,3%"
              detail="chậm"
              tone="low"
              marker={68}
              beside={<FigureBeside label="Tập thể" n={0} total={1} share="0,0%" href="#" />}
            />
            <FigureTile label="Việc đến hạn mà chưa xong" n="dưới 5" total="dưới 5" />
          </FigureGrid>
        ),
      },
      {
        name: 'vạch: 0, giữa, đủ; mốc phải đạt',
        view: (
          <div className="grid gap-2">
            {TONES.map((tone, index) => (
              <Bar key={tone} n={index * 4} total={12} tone={tone} marker={50} />
            ))}
            <Bar n={0} total={0} />
            <Ratio n={4748} total={4962} />
          </div>
        ),
      },
    ],
  },
  {
    title: 'Diễn biến trong năm',
    shows: ['trend-chart', 'trend-table'],
    states: [
      {
        name: 'hai năm, có hạn',
        view: (
          <TrendChart
            id="dien-bien"
            title="Cam kết được duyệt qua từng tuần"
            description="Hai đường cộng dồn"
            series={SERIES}
            yMax={4962}
            deadline={{ x: 89, label: 'hạn đăng ký 31/03' }}
          />
        ),
      },
      {
        name: 'chưa có gì',
        view: <TrendChart id="chua-co" title="Chưa có" description="Chưa có" series={[]} yMax={0} />,
      },
    ],
  },
  {
    title: 'Cần quan tâm trước',
    shows: ['attention-list'],
    states: [
      {
        name: 'có số gọi, chưa có số, tên dài',
        view: (
          <AttentionList
            items={[
              {
                id: '1',
                name: 'Đảng bộ xã Sen Vàng',
                href: '#',
                why: '69 người chưa được duyệt · chậm 21 ngày',
                contactName: 'Võ Hữu Thuận',
                contactPhone: '0900 000 001',
              },
              { id: '2', name: LONG_UNIT, why: '3 người chưa được duyệt' },
            ]}
          />
        ),
      },
    ],
  },
];
