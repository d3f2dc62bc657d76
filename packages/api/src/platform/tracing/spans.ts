import { context, SpanKind, SpanStatusCode, trace, type Attributes, type Span } from '@opentelemetry/api';

// Attributes are codes, routes and names of the schema only: no address, no text, no value of a statement or variable.

const tracer = trace.getTracer('meldpunt');
let isOn = false;

/** Whether spans are recorded. Without a configured endpoint nothing below does any work. */
export const isTracing = (): boolean => isOn;

export const setTracing = (on: boolean): void => {
  isOn = on;
};

/** Runs work in a span. A failure is marked with the name of the error, without its message. */
export function inSpan<Result>(
  name: string,
  attributes: Attributes,
  work: (span: Span | null) => Promise<Result>,
  kind = SpanKind.INTERNAL,
): Promise<Result> {
  if (!isOn) return work(null);
  return tracer.startActiveSpan(name, { kind, attributes }, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      markFailed(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
}

function markFailed(span: Span, error: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.setAttribute('error.type', error instanceof Error ? error.name : 'unknown');
}

/** Starts the span of a request; what `go` starts belongs to it. Trace ids of callers are not used. */
export function beginRequest(go: () => void): Span | null {
  if (!isOn) {
    go();
    return null;
  }
  const span = tracer.startSpan('request', { kind: SpanKind.SERVER, root: true });
  context.with(trace.setSpan(context.active(), span), go);
  return span;
}

/** The trace and span of the work in progress, for a log line; empty without one. */
export function traceFields(): { readonly traceId?: string; readonly spanId?: string } {
  if (!isOn) return {};
  const current = trace.getActiveSpan()?.spanContext();
  return current === undefined ? {} : { traceId: current.traceId, spanId: current.spanId };
}
