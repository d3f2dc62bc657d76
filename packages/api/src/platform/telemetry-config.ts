import { z } from 'zod';

const url = z.url({ protocol: /^https?$/ }).optional();
const exporter = z.enum(['otlp', 'none']).default('otlp');

/** The variables of OpenTelemetry that are read, by their standard names. */
export const telemetryEnvironment = {
  OTEL_EXPORTER_OTLP_ENDPOINT: url,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: url,
  OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: url,
  OTEL_EXPORTER_OTLP_LOGS_ENDPOINT: url,
  OTEL_TRACES_EXPORTER: exporter,
  OTEL_METRICS_EXPORTER: exporter,
  OTEL_LOGS_EXPORTER: exporter,
  OTEL_METRIC_EXPORT_INTERVAL: z.coerce.number().int().min(1000).max(3_600_000).default(60_000),
  // The exporters read it themselves, so that no part of this program holds the secret in it.
  OTEL_EXPORTER_OTLP_HEADERS: z.string().optional(),
};

/** Where traces, metrics and log lines are sent; `null` for each that is not sent. */
export interface TelemetryConfig {
  readonly traces: string | null;
  readonly metrics: string | null;
  readonly metricsIntervalMs: number;
  readonly logs: string | null;
}

const signals = ['traces', 'metrics', 'logs'] as const;
type Signal = (typeof signals)[number];
type Environment = z.infer<z.ZodObject<typeof telemetryEnvironment>>;

export function telemetryFrom(env: Environment): TelemetryConfig {
  const [traces = null, metrics = null, logs = null] = signals.map((signal) => endpointOf(signal, env));
  return { traces, metrics, metricsIntervalMs: env.OTEL_METRIC_EXPORT_INTERVAL, logs };
}

/** The endpoint of a signal as it is, otherwise the common endpoint with the path of the signal. */
function endpointOf(signal: Signal, env: Environment): string | null {
  const name = signal.toUpperCase() as Uppercase<Signal>;
  if (env[`OTEL_${name}_EXPORTER`] === 'none') return null;
  const common = env.OTEL_EXPORTER_OTLP_ENDPOINT;
  const own = env[`OTEL_EXPORTER_OTLP_${name}_ENDPOINT`];
  return own ?? (common === undefined ? null : `${common.replace(/\/$/, '')}/v1/${signal}`);
}
