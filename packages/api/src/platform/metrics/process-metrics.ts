import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { openPools } from '../database/open-pools.js';

/**
 * The metrics of this process: counts since it started, and the state of its connections. Labels are codes and routes,
 * never an address, a name or an id.
 */
export const processMetrics = new Registry();

const registers = [processMetrics];

export const securityEvents = new Counter({
  name: 'meldpunt_security_events_total',
  help: 'Events of the security log, by action and code of the reason.',
  labelNames: ['action', 'reason'],
  registers,
});

export const handOverAttempts = new Counter({
  name: 'meldpunt_hand_over_attempts_total',
  help: 'Attempts to hand over to a recipient, by channel and outcome.',
  labelNames: ['channel', 'outcome'],
  registers,
});

export const requestDurations = new Histogram({
  name: 'meldpunt_http_request_duration_seconds',
  help: 'Duration of HTTP requests, by route and status. An event stream counts when it ends.',
  labelNames: ['route', 'status'],
  buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers,
});

new Gauge({
  name: 'meldpunt_database_connections',
  help: 'Connections to the database, by pool and state.',
  labelNames: ['pool', 'state'],
  registers,
  collect() {
    this.reset();
    for (const { name, pool } of openPools()) {
      this.inc({ pool: name, state: 'IDLE' }, pool.idleCount);
      this.inc({ pool: name, state: 'ACTIVE' }, pool.totalCount - pool.idleCount);
    }
  },
});

new Gauge({
  name: 'meldpunt_database_waiting',
  help: 'Statements that wait for a connection to the database, by pool.',
  labelNames: ['pool'],
  registers,
  collect() {
    this.reset();
    for (const { name, pool } of openPools()) this.inc({ pool: name }, pool.waitingCount);
  },
});

let measuresNode = false;

/** Measures the event loop, memory, processor time and garbage collection of this process from now on. */
export function measureNode(): void {
  if (measuresNode) return;
  measuresNode = true;
  collectDefaultMetrics({ register: processMetrics });
}
