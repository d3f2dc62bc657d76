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
import { CaseType } from './case.type.js';

@Resolver(() => CaseType)
export class TimelineResolver {
  @FieldResolver(() => AuditEntryConnection, {
    description: 'What was done with the case, and who read it, earliest first.',
  })
  timeline(
    @Root() { id }: CaseType,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AuditEntryType>> {
    recordRead(context, { action: 'CASE_READ', subject: 'CASE', subjectId: id, caseId: id });
    return context.loaders.use(timelineOfCase).load(timelineUnder(id, page));
  }
}
