import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Int,
  Query,
  Resolver,
  Root,
} from '../../platform/graphql/type-graphql.js';
import type { RequestContext, SignedInContext } from '../../platform/context.js';
import { PageArguments, type Connection } from '../../platform/graphql/connection.js';
import { AccountType, accountById } from '../identity/index.js';
import { AuditEntryConnection, AuditEntryType, AuditFilter, AuditOrder } from './audit-entry.type.js';
import { auditPage } from './audit.queries.js';
import { checkedLane } from './chain/audit-chain.queries.js';
import { AuditChainLaneType } from './chain/audit-chain.type.js';
import { recordRead } from './record-audit.js';

@Resolver(() => AuditEntryType)
export class AuditResolver {
  @Query(() => AuditEntryConnection, {
    description: 'All changes and sensitive reads, earliest first by default. Reading it is audited.',
  })
  auditTrail(
    @Arg('filter', () => AuditFilter, { nullable: true, description: 'Which entries; all when absent.' })
    filter: AuditFilter | null,
    @Arg('orderBy', () => AuditOrder, {
      nullable: true,
      description: 'The sort order; if absent, the oldest entry first. A cursor belongs to one order.',
    })
    orderBy: AuditOrder | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: SignedInContext,
  ): Promise<Connection<AuditEntryType>> {
    recordRead(context, {
      action: 'AUDIT_TRAIL_READ',
      subject: 'ACCOUNT',
      subjectId: context.viewer.id,
      caseId: null,
    });
    return auditPage(filter ?? {}, orderBy ?? AuditOrder.OLDEST, page, context);
  }

  @Query(() => AuditChainLaneType, {
    description:
      'Checks one of the hash chains of the audit trail. What was cut off, or written anew as a whole, shows only with heads kept outside: see `npm run audit:verify`. Reading it is audited.',
  })
  auditChain(
    @Arg('lane', () => Int, { description: 'The number of the chain, from 0.' }) lane: number,
    @Ctx() context: SignedInContext,
  ): Promise<AuditChainLaneType> {
    recordRead(context, {
      action: 'AUDIT_TRAIL_READ',
      subject: 'ACCOUNT',
      subjectId: context.viewer.id,
      caseId: null,
      details: { chain: lane },
    });
    return checkedLane(lane, context);
  }

  @FieldResolver(() => AccountType, {
    nullable: true,
    description:
      'The account that did it; `null` for the system itself and for persons without an account (reporters, providers).',
  })
  actor(
    @Root() { actorId }: AuditEntryType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AccountType | null> | AccountType | null {
    return actorId === null ? null : loaders.read(accountById, actorId);
  }
}
