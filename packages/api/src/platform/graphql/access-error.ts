import type { RolesExclude } from '@meldpunt/domain';
import { GraphQLError } from 'graphql';

/** Nobody is signed in, or the token is invalid or has expired. */
export const unauthenticated = (): GraphQLError =>
  new GraphQLError('Sign in to do this: send a valid token in the Authorization header.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
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
