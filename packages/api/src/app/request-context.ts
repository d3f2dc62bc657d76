import { randomUUID } from 'node:crypto';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { visibleRows, type AccessPolicy } from '@meldpunt/domain';
import type { TokenVerifier } from '../platform/auth/token-verifier.js';
import { permissionsOf } from '../platform/auth/viewer.js';
import type { Clock } from '../platform/clock.js';
import type { Keys, RequestContext, Resolvers } from '../platform/context.js';
import { callerKeys } from '../platform/http/caller-key.js';
import { languageOfRequest } from '../platform/http/language-of-request.js';
import { webhookAnnouncer } from '../features/webhooks/index.js';
import type { ReplicaReads } from '../platform/database/replica-reads.js';
import type { RestrictedReads } from '../platform/database/restricted-reads.js';
import { presentError } from '../platform/graphql/format-error.js';
import { RequestLoaders } from '../platform/graphql/loaders.js';
import type { SecurityLog } from '../platform/logging/security-log.js';
import type { Rulebook } from '../platform/rulebook.js';
import { authenticator, type Authenticate } from './authenticate.js';

/** The parts from which the context of each request is created. */
export interface ContextParts {
  readonly orm: MikroORM;
  readonly resolvers: Resolvers;
  readonly verifyToken: TokenVerifier;
  /** What is required of a person: strong authentication, and vetting. */
  readonly accessPolicy: AccessPolicy;
  readonly securityLog: SecurityLog;
  readonly restrictedReads: RestrictedReads;
  /** Reads on a replica; absent or `null` where none is configured. */
  readonly replicaReads?: ReplicaReads | null;
  readonly keys: Keys;
  readonly clock: Clock;
  readonly newId?: () => string;
  readonly rulebook: Rulebook;
  readonly isTest: boolean;
  readonly logger: Logger;
}

/** Returns a function that creates the context of a request: the viewer, one unit of work, one set of loaders. */
export function contextFactory(parts: ContextParts): (request: FastifyRequest) => Promise<RequestContext> {
  const { orm, resolvers, clock, keys, rulebook, isTest, newId = randomUUID } = parts;
  const authenticate: Authenticate = authenticator({ ...parts, newId });
  const announce = webhookAnnouncer({ newId, isTest });
  const callerKeyOf = callerKeys(keys.receipt, clock);
  return async (request) => {
    const em: EntityManager = orm.em.fork();
    const viewer = await authenticate(
      { header: request.headers.authorization, requestId: request.id },
      em,
      clock(),
    );
    const context = {
      em,
      resolvers,
      viewer,
      clock,
      newId,
      keys,
      rulebook,
      isTest,
      announce,
      language: languageOfRequest(request.headers, null),
      requestId: request.id,
      callerKey: callerKeyOf(request.ip),
      noteSecurity: parts.securityLog,
      noteFault: (fault: unknown) => void presentError(fault, request.id, parts.logger),
      beforeResponse: [],
      async useReplica() {
        const read = await parts.replicaReads?.open(em, visibleRows(permissionsOf(viewer)));
        if (!read) return null;
        this.em = context.em = read.em;
        return async () => {
          this.em = context.em = em;
          await read.end();
        };
      },
      async restrictRows() {
        const restricted = await parts.restrictedReads.of(visibleRows(permissionsOf(viewer)));
        if (restricted !== null) this.em = context.em = restricted;
        return () => void (this.em = context.em = em);
      },
    };
    return Object.assign(context, { loaders: new RequestLoaders(context as unknown as RequestContext) });
  };
}
