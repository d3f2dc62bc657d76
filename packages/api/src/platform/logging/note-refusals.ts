import type { GraphQLFormattedError } from 'graphql';
import type { Viewer } from '../auth/viewer.js';
import type { SecurityAction, SecurityLog } from './security-log.js';

/** The action of the security log for each code of an error. Other codes are no matter of security. */
const actions: Readonly<Record<string, SecurityAction>> = {
  UNAUTHENTICATED: 'sign-in-refused',
  ROLES_EXCLUDE_EACH_OTHER: 'sign-in-refused',
  MACHINE_MAY_NOT_HOLD_ROLE: 'sign-in-refused',
  ACCESS_WITHDRAWN: 'sign-in-refused',
  STEP_UP_REQUIRED: 'step-up-required',
  VETTING_NOT_VALID: 'access-refused',
  FORBIDDEN: 'access-refused',
};

/** Writes one line for each kind of refusal in a response. */
export function noteRefusals(
  log: SecurityLog,
  errors: readonly GraphQLFormattedError[],
  { viewer, requestId }: { readonly viewer: Viewer | null; readonly requestId: string },
): void {
  const noted = new Set<string>();
  for (const { extensions = {} } of errors) {
    const code = String(extensions['code']);
    const action = actions[code];
    const reason = String(
      extensions['reason'] ?? extensions['state'] ?? (code === 'UNAUTHENTICATED' ? 'NO_TOKEN' : code),
    );
    if (action === undefined || noted.has(`${action} ${reason}`)) continue;
    noted.add(`${action} ${reason}`);
    log({ action, reason, accountId: viewer?.id, roles: viewer?.roles, requestId });
  }
}
