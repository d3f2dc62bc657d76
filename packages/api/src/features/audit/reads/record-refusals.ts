import type { ExecutionResult, GraphQLErrorExtensions } from 'graphql';
import type { RequestContext } from '../../../platform/context.js';
import { recordCounted } from './record-counted.js';

/** Records what a signed-in person asked for and may not have: one entry for each refused field of the schema. */
export function recordRefusals(
  context: RequestContext,
  errors: NonNullable<ExecutionResult['errors']>,
): void {
  const { viewer, clock } = context;
  if (viewer === null) return;
  const fields = errors
    .filter(isRefusal)
    .map(({ path = [] }) => path.filter((step) => typeof step === 'string').join('.'));
  for (const field of new Set(fields))
    context.beforeResponse.push(() =>
      recordCounted(context.em, clock(), {
        action: 'ACCESS_REFUSED',
        actor: viewer,
        subject: 'ACCOUNT',
        subjectId: viewer.id,
        details: { field },
      }),
    );
}

/** A fault is no error of the schema, so it has no code. */
const isRefusal = (error: { readonly extensions?: GraphQLErrorExtensions }): boolean =>
  error.extensions?.['code'] === 'FORBIDDEN';
