import { context, SeverityNumber, type Attributes, type LogRecord } from '@opentelemetry/api';

/**
 * The fields of a log line that leave the system: codes, counts, routes, and faults without data. Fields that are not
 * listed are not sent, such as the path of a failed request, in which the caller chooses the names.
 */
export const exportedFields = [
  'attempts',
  'channel',
  'error',
  'expiresOn',
  'fault',
  'job',
  'maxAttempts',
  'method',
  'ms',
  'port',
  'requestId',
  'route',
  'status',
  'task',
  'workers',
] as const;

/** The forms of ids that this program and proxies generate. A caller can also send a text, which must not be sent on. */
const generatedId = /^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32})$/i;

const severities: Readonly<Record<number, readonly [SeverityNumber, string]>> = {
  10: [SeverityNumber.TRACE, 'TRACE'],
  20: [SeverityNumber.DEBUG, 'DEBUG'],
  30: [SeverityNumber.INFO, 'INFO'],
  40: [SeverityNumber.WARN, 'WARN'],
  50: [SeverityNumber.ERROR, 'ERROR'],
  60: [SeverityNumber.FATAL, 'FATAL'],
};

interface Line {
  readonly level: number;
  readonly time: string;
  readonly msg?: string;
  readonly [field: string]: unknown;
}

/** The record of OpenTelemetry for a log line. Its trace and span are those of the work in progress. */
export function logRecordOf(text: string): LogRecord {
  const line = JSON.parse(text) as Line;
  const [severityNumber, severityText] = severities[line.level] ?? [SeverityNumber.UNSPECIFIED, ''];
  const fields = exportedFields.filter(
    (name) =>
      line[name] !== undefined && (name !== 'requestId' || generatedId.test(String(line['requestId']))),
  );
  return {
    timestamp: new Date(line.time),
    severityNumber,
    severityText,
    body: line.msg ?? '',
    attributes: Object.fromEntries(fields.map((name) => [name, line[name]])) as Attributes,
    context: context.active(),
  };
}
