import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from '../../platform/graphql/type-graphql.js';
import type { RequestContext, SignedInContext } from '../../platform/context.js';
import { PageArguments, type Connection } from '../../platform/graphql/connection.js';
import { AccountType, accountById } from '../identity/index.js';
import { AuditEntryConnection, AuditEntryType, AuditFilter } from './audit-entry.type.js';
import { auditPage } from './audit.queries.js';
import { recordRead } from './record-audit.js';

@Resolver(() => AuditEntryType)
export class AuditResolver {
  @Query(() => AuditEntryConnection, {
    description: 'Who did and read what, in the order in which it happened. Reading it is audited.',
  })
  auditTrail(
    @Arg('filter', () => AuditFilter, { nullable: true, description: 'Which entries; all when absent.' })
    filter: AuditFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: SignedInContext,
  ): Promise<Connection<AuditEntryType>> {
    recordRead(context, {
      action: 'AUDIT_TRAIL_READ',
      subject: 'ACCOUNT',
      subjectId: context.viewer.id,
      caseId: null,
    });
    return auditPage(filter ?? {}, page, context);
  }

  @FieldResolver(() => AccountType, {
    nullable: true,
    description:
      'Who did it; `null` for somebody without an account (a reporter, a provider) and for the system itself.',
  })
  actor(
    @Root() { actorId }: AuditEntryType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AccountType | null> | null {
    return actorId === null ? null : loaders.use(accountById).load(actorId);
  }
}
