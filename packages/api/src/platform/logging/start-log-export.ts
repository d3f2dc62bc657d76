import type { TelemetrySource } from '../telemetry-source.js';
import { exportLinesTo } from './exported-lines.js';

/**
 * Sends log lines to an OTLP endpoint from now on, besides the standard output. The packages are loaded only here.
 * Returns a function that sends the rest and stops. The security log is not sent: its lines name accounts.
 */
export async function startLogExport(
  url: string | null,
  source: TelemetrySource,
): Promise<() => Promise<void>> {
  if (url === null) return async () => {};
  const [{ LoggerProvider, BatchLogRecordProcessor }, { OTLPLogExporter }, resources, { logRecordOf }] =
    await Promise.all([
      import('@opentelemetry/sdk-logs'),
      import('@opentelemetry/exporter-logs-otlp-http'),
      import('@opentelemetry/resources'),
      import('./log-record.js'),
    ]);
  const provider = new LoggerProvider({
    resource: resources.resourceFromAttributes({ ...source }),
    processors: [new BatchLogRecordProcessor({ exporter: new OTLPLogExporter({ url }) })],
  });
  const logger = provider.getLogger('meldpunt');
  exportLinesTo((line) => logger.emit(logRecordOf(line)));
  return async () => {
    exportLinesTo(null);
    // An endpoint that does not respond must not keep the program from ending.
    await provider.shutdown().catch(() => {});
  };
}
