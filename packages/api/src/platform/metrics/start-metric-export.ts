import type { TelemetrySource } from '../telemetry-source.js';
import type { RegistryMetric } from './metric-data.js';

/** Where and how often metrics are sent, and what they come from. */
export interface MetricExport {
  readonly url: string;
  readonly intervalMs: number;
  readonly source: TelemetrySource;
  /** Reads all metrics now. */
  readonly read: () => Promise<readonly RegistryMetric[]>;
}

/**
 * Sends the metrics to an OTLP endpoint at an interval. The packages are loaded only here. Returns a function that sends
 * them a last time and stops; call it while the database is still open.
 */
export async function startMetricExport({
  url,
  intervalMs,
  source,
  read,
}: MetricExport): Promise<() => Promise<void>> {
  const [
    { MeterProvider, PeriodicExportingMetricReader },
    { OTLPMetricExporter },
    resources,
    { hrTimeOf, metricDataOf },
  ] = await Promise.all([
    import('@opentelemetry/sdk-metrics'),
    import('@opentelemetry/exporter-metrics-otlp-http'),
    import('@opentelemetry/resources'),
    import('./metric-data.js'),
  ]);
  const resource = resources.resourceFromAttributes({ ...source });
  const startTime = hrTimeOf(performance.timeOrigin);
  const collect = async () => {
    const metrics = await read();
    const interval = { startTime, endTime: hrTimeOf(Date.now()) };
    const data = metrics.map((metric) => metricDataOf(metric, interval));
    const scopeMetrics = [{ scope: { name: 'meldpunt' }, metrics: data }];
    return { resourceMetrics: { resource, scopeMetrics }, errors: [] };
  };
  const reader = new PeriodicExportingMetricReader({
    exporter: new OTLPMetricExporter({ url }),
    exportIntervalMillis: intervalMs,
    metricProducers: [{ collect }],
  });
  const provider = new MeterProvider({ resource, readers: [reader] });
  // An endpoint that does not respond must not keep the program from ending.
  return () => provider.shutdown().catch(() => {});
}
