import { randomUUID } from 'node:crypto';

/** What every trace, metric and log line of this process says of its source. */
export interface TelemetrySource {
  readonly 'service.name': string;
  /** New for each process, so that the counts of several processes are kept apart. */
  readonly 'service.instance.id': string;
}

export const telemetrySource = (service: string): TelemetrySource => ({
  'service.name': service,
  'service.instance.id': randomUUID(),
});
