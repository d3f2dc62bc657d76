import type { GraphQLError } from 'graphql';
import type { RequestContext } from '../../../platform/context.js';
import { recordCounted } from './record-counted.js';

/** Records what a signed-in person asked for and may not have: one entry for each refused field of the schema. */
export function recordRefusals(context: RequestContext, errors: readonly GraphQLError[]): void {
  const { viewer, em, clock } = context;
  if (viewer === null) return;
  const fields = errors
    .filter(({ extensions }) => extensions['code'] === 'FORBIDDEN')
    .map(({ path = [] }) => path.filter((step) => typeof step === 'string').join('.'));
  for (const field of new Set(fields))
    context.beforeResponse.push(() =>
      recordCounted(em, clock(), {
        action: 'ACCESS_REFUSED',
        actor: viewer,
        subject: 'ACCOUNT',
        subjectId: viewer.id,
        details: { field },
      }),
    );
}
