import type { Config } from '../platform/config.js';
import { startLogExport } from '../platform/logging/start-log-export.js';
import { startMetricExport } from '../platform/metrics/start-metric-export.js';
import { telemetrySource } from '../platform/telemetry-source.js';
import { startTracing } from '../platform/tracing/start-tracing.js';
import { openScrape, type MetricParts } from './serve-metrics.js';

/** Traces, metrics and log lines that are sent to an OpenTelemetry collector. */
export interface Telemetry {
  /** Sends metrics from now on. Returns a function that stops it; call that before the database is closed. */
  readonly sendMetrics: (parts: MetricParts) => Promise<() => Promise<void>>;
  /** Sends the rest of traces and log lines, and stops. */
  readonly stop: () => Promise<void>;
}

/** Starts what is configured to be sent. Call it before connections are opened. */
export async function startTelemetry(
  { telemetry }: Pick<Config, 'telemetry'>,
  service: string,
): Promise<Telemetry> {
  const source = telemetrySource(service);
  const stopTraces = await startTracing(telemetry.traces, source);
  const stopLogs = await startLogExport(telemetry.logs, source);
  return {
    sendMetrics: async (parts) =>
      telemetry.metrics === null
        ? async () => {}
        : startMetricExport({
            url: telemetry.metrics,
            intervalMs: telemetry.metricsIntervalMs,
            source,
            read: openScrape(parts, (metrics) => metrics.getMetricsAsJSON()),
          }),
    stop: async () => {
      await Promise.all([stopLogs(), stopTraces()]);
    },
  };
}
