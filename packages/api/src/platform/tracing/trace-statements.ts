import { SpanKind } from '@opentelemetry/api';
import type { PoolClient } from 'pg';
import { inSpan, isTracing } from './spans.js';

type Query = (this: PoolClient, ...statement: never[]) => unknown;

/** The first word of a statement; its text and values are not recorded. */
const verbOf = (text: string): string => /^\s*([a-z]{1,12})\b/i.exec(text)?.[1]?.toLowerCase() ?? 'statement';

/** Records a span for each statement of a connection while traces are sent. */
export function traceStatements(client: PoolClient): void {
  const query = client.query as Query;
  client.query = function (this: PoolClient, ...given: never[]) {
    if (!isTracing()) return query.apply(this, given);
    const [statement] = given as readonly unknown[];
    const text = typeof statement === 'string' ? statement : (statement as { readonly text?: string }).text;
    // Callers with a callback get no promise.
    if (text === undefined || typeof (given as readonly unknown[]).at(-1) === 'function')
      return query.apply(this, given);
    const verb = verbOf(text);
    const attributes = { 'db.system.name': 'postgresql', 'db.operation.name': verb };
    return inSpan(`sql ${verb}`, attributes, async () => query.apply(this, given), SpanKind.CLIENT);
  } as typeof client.query;
}
