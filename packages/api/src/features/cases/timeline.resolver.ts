import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { PageArguments, type Connection } from '../../platform/graphql/connection.js';
import {
  AuditEntryConnection,
  recordRead,
  timelineOfCase,
  timelineUnder,
  type AuditEntryType,
} from '../audit/index.js';
import { contentItemsOfCase } from './case.loaders.js';
import { CaseType } from './case.type.js';

@Resolver(() => CaseType)
export class TimelineResolver {
  @FieldResolver(() => AuditEntryConnection, {
    description:
      'What was done with the case, and who read it, earliest first. While a second opinion is awaited, without the reasons of earlier routes.',
  })
  async timeline(
    @Root() { id }: CaseType,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AuditEntryType>> {
    recordRead(context, { action: 'CASE_READ', subject: 'CASE', subjectId: id, caseId: id });
    const entries = await context.loaders.use(timelineOfCase).load(timelineUnder(id, page));
    const items = await context.loaders.use(contentItemsOfCase).load(id);
    return items.some(({ opinions }) => opinions === 'AWAITING_SECOND') ? withoutReasons(entries) : entries;
  }
}

/** The reasons of a route repeat the first verdict, which the second person must not know. */
function withoutReasons({ edges, nodes, pageInfo }: Connection<AuditEntryType>): Connection<AuditEntryType> {
  const blind = (entry: AuditEntryType): AuditEntryType => ({
    ...entry,
    details: entry.details.filter(({ name }) => name !== 'because'),
  });
  return {
    edges: edges.map(({ cursor, node }) => ({ cursor, node: blind(node) })),
    nodes: nodes.map(blind),
    pageInfo,
  };
}
