import type { MikroORM } from '@mikro-orm/postgresql';
import { Gauge, Registry } from 'prom-client';
import type { Clock } from '../clock.js';
import { checkHealth, databaseTimeoutMs, type HealthParts } from '../http/health.js';
import { withTimeout } from '../with-timeout.js';
import type { Figures, FigureSample } from './figures.js';
import { processMetrics } from './process-metrics.js';

type LabelledGauge = Gauge & { readonly labelNames: readonly string[] };

export interface ScrapeParts extends HealthParts {
  readonly orm: MikroORM;
  readonly clock: Clock;
  /** From the features. */
  readonly figures: readonly Figures[];
}

/** The state that `/health` also shows. `meldpunt_database_up` is always present. */
const healthGauges = {
  meldpunt_database_up: '1 if the database responds.',
  meldpunt_identity_provider_up: '1 if the keys of the identity provider can be downloaded.',
  meldpunt_workers: 'Workers with an active heartbeat.',
  meldpunt_jobs_longest_wait_seconds: 'Waiting time of the oldest due job that no worker has started.',
  meldpunt_jobs_stopped: 'Jobs that reached their maximum number of attempts.',
  meldpunt_clock_skew_seconds: 'How far the clock of this machine is ahead of the clock of the database.',
} as const;

export const metricsContentType = Registry.PROMETHEUS_CONTENT_TYPE;

/** Metrics as the text that Prometheus reads. */
export const asText = (metrics: Registry): Promise<string> => metrics.metrics();

/**
 * Returns a function that returns all metrics in a form. Scrapes at the same time share one read. While the database does
 * not respond, its figures are absent instead of outdated.
 */
export function createScrape<Form>(
  parts: ScrapeParts,
  inForm: (metrics: Registry) => Promise<Form>,
): () => Promise<Form> {
  const registry = new Registry();
  const gauges = new Map<string, LabelledGauge>();
  const add = (name: string, help: string, labelNames: readonly string[]): unknown =>
    gauges.set(
      name,
      Object.assign(new Gauge({ name, help, labelNames, registers: [registry] }), { labelNames }),
    );
  for (const [name, help] of Object.entries(healthGauges)) add(name, help, []);
  for (const { gauges: declared } of parts.figures)
    for (const [name, { help, labels }] of Object.entries(declared)) add(name, help, labels);
  const all = Registry.merge([processMetrics, registry]);

  const scrape = async (): Promise<Form> => {
    const samples = await readSamples(parts);
    for (const gauge of gauges.values()) clear(gauge);
    for (const { name, labels = {}, value } of samples) {
      const gauge = gauges.get(name);
      if (gauge === undefined) throw new TypeError(`no gauge is declared for ${name}`);
      gauge.set(labels, value);
    }
    return inForm(all);
  };
  let running: Promise<Form> | null = null;
  return () =>
    (running ??= scrape().finally(() => {
      running = null;
    }));
}

/** Removes all values. The reset of a gauge without labels would set it to 0, which is a value. */
const clear = (gauge: LabelledGauge): void =>
  gauge.labelNames.length === 0 ? gauge.remove() : gauge.reset();

async function readSamples(parts: ScrapeParts): Promise<readonly FigureSample[]> {
  const health = await checkHealth(parts);
  const provider = {
    name: 'meldpunt_identity_provider_up',
    value: health.identityProvider === 'up' ? 1 : 0,
  };
  const always = health.identityProvider === 'unused' ? [] : [provider];
  if (health.database === 'down') return [...always, { name: 'meldpunt_database_up', value: 0 }];
  const figures = await withTimeout(readFigures(parts), databaseTimeoutMs).catch(() => null);
  return [
    ...always,
    { name: 'meldpunt_database_up', value: figures === null ? 0 : 1 },
    { name: 'meldpunt_workers', value: health.workers },
    { name: 'meldpunt_jobs_longest_wait_seconds', value: health.longestWaitSeconds },
    { name: 'meldpunt_jobs_stopped', value: health.stoppedJobs },
    { name: 'meldpunt_clock_skew_seconds', value: health.clockSkewSeconds },
    ...(figures ?? []),
  ];
}

/** One statement after the other, so that a scrape takes one connection. */
async function readFigures({ orm, clock, figures }: ScrapeParts): Promise<readonly FigureSample[]> {
  const samples: FigureSample[] = [];
  for (const { read } of figures) samples.push(...(await read(orm.em.fork(), clock())));
  return samples;
}
