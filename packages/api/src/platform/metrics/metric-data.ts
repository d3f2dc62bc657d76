import { ValueType, type HrTime } from '@opentelemetry/api';
import { AggregationTemporality, DataPointType, type MetricData } from '@opentelemetry/sdk-metrics';
import type { MetricObjectWithValues, MetricValue, MetricValueWithName } from 'prom-client';

/** A metric with its values, as the registry of Prometheus returns it. */
export type RegistryMetric = MetricObjectWithValues<MetricValue<string>>;

/** The interval of a count: from the start of the process until now. */
export interface Interval {
  readonly startTime: HrTime;
  readonly endTime: HrTime;
}

export const hrTimeOf = (ms: number): HrTime => [Math.trunc(ms / 1000), Math.round((ms % 1000) * 1e6)];

/** Converts a metric of the registry into one of OpenTelemetry, with the same name, labels and values. */
export function metricDataOf(metric: RegistryMetric, interval: Interval): MetricData {
  const { name, help: description } = metric;
  const common = {
    descriptor: { name, description, unit: '', valueType: ValueType.DOUBLE },
    aggregationTemporality: AggregationTemporality.CUMULATIVE,
  };
  // The types of prom-client say `MetricType`, an enum of numbers; the value is a text.
  switch (metric.type as unknown) {
    case 'counter':
      return {
        ...common,
        dataPointType: DataPointType.SUM,
        isMonotonic: true,
        dataPoints: pointsOf(metric, interval),
      };
    case 'gauge':
      return { ...common, dataPointType: DataPointType.GAUGE, dataPoints: pointsOf(metric, interval) };
    case 'histogram':
      return {
        ...common,
        dataPointType: DataPointType.HISTOGRAM,
        dataPoints: histogramsOf(metric, interval),
      };
    default:
      throw new TypeError(`metric ${name} has a type that is not exported`);
  }
}

/** A value that is not a number has no form in OTLP and JSON. */
const pointsOf = ({ values }: RegistryMetric, interval: Interval) =>
  values
    .filter(({ value }) => Number.isFinite(value))
    .map(({ value, labels }) => ({ ...interval, value, attributes: textLabels(labels) }));

function histogramsOf({ name, values }: RegistryMetric, interval: Interval) {
  const series = Map.groupBy(values as readonly MetricValueWithName<string>[], ({ labels }) =>
    JSON.stringify(textLabels(withoutBound(labels))),
  );
  return [...series].map(([labels, parts]) => {
    const valueOf = (suffix: string): number =>
      parts.find(({ metricName }) => metricName === `${name}_${suffix}`)?.value ?? 0;
    const buckets = parts.filter(({ metricName }) => metricName === `${name}_bucket`);
    const upTo = buckets.map(({ value }) => value);
    return {
      ...interval,
      attributes: JSON.parse(labels) as Record<string, string>,
      value: {
        count: valueOf('count'),
        sum: valueOf('sum'),
        buckets: {
          boundaries: buckets.map(({ labels: { le } }) => Number(le)).filter(Number.isFinite),
          // Prometheus counts the values up to each bound, OpenTelemetry those between two bounds.
          counts: upTo.map((count, index) => count - (upTo[index - 1] ?? 0)),
        },
      },
    };
  });
}

type Labels = Partial<Record<string, string | number>>;

const withoutBound = ({ le: _bound, ...labels }: Labels): Labels => labels;

const textLabels = (labels: Labels): Record<string, string> =>
  Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)]));
