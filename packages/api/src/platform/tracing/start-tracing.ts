import { context, trace } from '@opentelemetry/api';
import type { TelemetrySource } from '../telemetry-source.js';
import { setTracing } from './spans.js';

/**
 * Sends traces to an OTLP endpoint from now on. Call it before connections are opened. The packages are loaded only here.
 * Returns a function that sends the rest and stops.
 */
export async function startTracing(
  url: string | null,
  source: TelemetrySource,
): Promise<() => Promise<void>> {
  if (url === null) return async () => {};
  const [
    { TracerProvider, BatchSpanProcessor },
    { OTLPTraceExporter },
    { AsyncLocalStorageContextManager },
    resources,
  ] = await Promise.all([
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/context-async-hooks'),
    import('@opentelemetry/resources'),
  ]);
  const exporter = new OTLPTraceExporter({ url });
  const provider = new TracerProvider({
    resource: resources.resourceFromAttributes({ ...source }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(provider);
  setTracing(true);
  return async () => {
    setTracing(false);
    // An endpoint that does not respond must not keep the program from ending.
    await provider.shutdown().catch(() => {});
    trace.disable();
    context.disable();
  };
}
