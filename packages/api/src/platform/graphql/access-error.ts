import type { MachineRoleRefused, RolesExclude, StepUpRequired, VettingRefused } from '@meldpunt/domain';
import { GraphQLError } from 'graphql';
import { tokenRefusals, type TokenRefusal } from '../auth/token-refusal.js';

/** Nobody is signed in; with a reason, the token is refused. */
export const unauthenticated = (reason?: TokenRefusal): GraphQLError =>
  new GraphQLError(
    `Sign in to do this: send a valid token in the Authorization header.${reason === undefined ? '' : ` ${tokenRefusals[reason]}`}`,
    {
      extensions: {
        code: 'UNAUTHENTICATED',
        ...(reason === undefined ? {} : { reason }),
        http: { status: 401 },
      },
    },
  );

/** The roles of the viewer include this permission, but it is withheld in this request. */
export const permissionWithheld = (refused: StepUpRequired | VettingRefused): GraphQLError =>
  refused.code === 'STEP_UP_REQUIRED'
    ? new GraphQLError('Sign in again with strong authentication to do this.', { extensions: { ...refused } })
    : new GraphQLError('Your vetting is not valid today: ask a supervisor or administrator to record it.', {
        extensions: { ...refused },
      });

/** The token contains no role that this installation knows. */
export const noRoleRecognised = (): GraphQLError =>
  new GraphQLError('No role of your account was recognised: ask your administrator to check the roles.', {
    extensions: { code: 'FORBIDDEN', reason: 'NO_ROLE_RECOGNISED' },
  });

/** A program has a role that only a person may hold. */
export const machineMayNotHold = ({ code, roles }: MachineRoleRefused): GraphQLError =>
  new GraphQLError(
    `A program may not hold the role ${roles.join(' or ')}: have it removed from the client.`,
    {
      extensions: { code, roles, http: { status: 403 } },
    },
  );

/** The access of the account was withdrawn. */
export const accessWithdrawn = (): GraphQLError =>
  new GraphQLError('The access of your account was withdrawn: ask a supervisor or administrator.', {
    extensions: { code: 'ACCESS_WITHDRAWN', http: { status: 403 } },
  });

/** The viewer's roles do not allow this. */
export const forbidden = (): GraphQLError =>
  new GraphQLError('Your role does not allow this.', { extensions: { code: 'FORBIDDEN' } });

/** The token has roles that exclude each other. It gives no permission, not even those of one of the roles. */
export const rolesExclude = ({ code, roles }: RolesExclude): GraphQLError =>
  new GraphQLError(
    `The roles ${roles.join(' and ')} exclude each other: have one removed from your account, and sign in again.`,
    { extensions: { code, roles, http: { status: 403 } } },
  );

/** An argument of a query has a value that is not accepted. */
export const badInput = (argument: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });

/** The caller exceeded the rate limit; nothing was executed. */
export const tooManyAttempts = (retryAfterSeconds: number): GraphQLError =>
  new GraphQLError(`Too many attempts from here. Please wait ${retryAfterSeconds} seconds.`, {
    extensions: { code: 'RATE_LIMITED', retryAfterSeconds },
  });
