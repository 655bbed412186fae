import 'server-only';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { poolLoad } from '../db/client';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export type Metrics = ReturnType<typeof makeMetrics>;

const shared = globalThis as { noiGuongMetrics?: Metrics };

/** What this process counts about itself; null where nobody may ask for it, and then nothing is counted. */
export function metrics(): Metrics | null {
  if (!process.env.METRICS_TOKEN) return null;
  // The build holds this module more than once; the figures are the process's.
  shared.noiGuongMetrics ??= makeMetrics();
  return shared.noiGuongMetrics;
}

/** Labels are names of our own code: no address, no id, no word that anybody wrote. */
function makeMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'noiguong_database_connections',
    help: 'Connections of the pool, and requests that wait for one',
    labelNames: ['state'],
    registers,
    collect() {
      for (const [state, count] of Object.entries(poolLoad())) this.set({ state }, count);
    },
  });
  return {
    registry,
    requests: new Histogram({
      name: 'noiguong_http_request_duration_seconds',
      help: 'From the head of a request to the end of its answer',
      labelNames: ['route', 'method', 'status'],
      buckets: SECONDS,
      registers,
    }),
    transactions: new Histogram({
      name: 'noiguong_transaction_duration_seconds',
      help: 'One transaction of a signed-in person, the wait for a connection included',
      labelNames: ['mode'],
      buckets: SECONDS,
      registers,
    }),
    endings: new Counter({
      name: 'noiguong_use_case_endings_total',
      help: 'How acts ended',
      labelNames: ['use_case', 'ending'],
      registers,
    }),
    refusedSignIns: new Counter({
      name: 'noiguong_refused_sign_ins_total',
      help: 'Sign-ins with a wrong name or password, and those that the brake did not hear',
      labelNames: ['reason'],
      registers,
    }),
  };
}
