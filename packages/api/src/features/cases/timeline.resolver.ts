import { Permission } from '@meldpunt/domain';
import { Args, Ctx, FieldResolver, Resolver, Root } from '../../platform/graphql/type-graphql.js';
import { may } from '../../platform/auth/viewer.js';
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
      'All changes and reads of the case, earliest first. While a second opinion is pending, the reasons of earlier routes are hidden.',
  })
  async timeline(
    @Root() { id }: CaseType,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AuditEntryType>> {
    recordRead(context, { action: 'CASE_READ', subject: 'CASE', subjectId: id, caseId: id });
    const entries = await context.loaders.use(timelineOfCase).load(timelineUnder(id, page));
    const items = await context.loaders.read(contentItemsOfCase, id);
    // The reasons of a route reveal the first opinion, which the second person must not see.
    const isBlind = items.some(({ opinions }) => opinions === 'AWAITING_SECOND');
    const seesPolice = may(context.viewer, Permission.REFERRAL_READ_POLICE);
    return withDetails(
      entries,
      (entry, name) => !(isBlind && name === 'because') && (seesPolice || !isOfPolice(entry, name)),
    );
  }
}

/** Whether a detail is for the liaison only: why police hold a takedown, and the outcome of a referral to police. */
const isOfPolice = ({ action, details }: AuditEntryType, name: string): boolean =>
  (action === 'TAKEDOWN_HELD' && name === 'reason') ||
  (action === 'REFERRAL_COMPLETED' &&
    name === 'outcome' &&
    details.some((detail) => detail.name === 'kind' && detail.value.startsWith('POLICE')));

/** Removes the details that may not be shown. */
function withDetails(
  { edges, nodes, pageInfo }: Connection<AuditEntryType>,
  mayShow: (entry: AuditEntryType, name: string) => boolean,
): Connection<AuditEntryType> {
  const shown = (entry: AuditEntryType): AuditEntryType => ({
    ...entry,
    details: entry.details.filter(({ name }) => mayShow(entry, name)),
  });
  return {
    edges: edges.map(({ cursor, node }) => ({ cursor, node: shown(node) })),
    nodes: nodes.map(shown),
    pageInfo,
  };
}
