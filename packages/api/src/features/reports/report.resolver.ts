import { Language, explain, readReportText, reporterGuidance, type RejectedAddress } from '@meldpunt/domain';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
  Root,
} from '../../platform/graphql/type-graphql.js';
import type { RequestContext } from '../../platform/context.js';
import { open } from '../../platform/crypto/sealed.js';
import { PageArguments, connectionOf, type Connection } from '../../platform/graphql/connection.js';
import { tooManyAttempts } from '../../platform/graphql/access-error.js';
import { idempotencyConflict, rateLimited } from '../../platform/graphql/user-error.js';
import type { RateLimits } from '../../platform/rate-limits.js';
import { recordRead } from '../audit/index.js';
import { CaseType } from '../cases/index.js';
import { reportStatus } from './report-status.js';
import { SubmitReportInput } from './report.inputs.js';
import { reportsOfCase, reportsUnder } from './report.loaders.js';
import { ReadAddressesType, SubmitReportResult, type RejectedUrl } from './report.results.js';
import { ContactType, ReportStatusType, ReportType } from './report.type.js';
import { submitReport, type SubmittedReport } from './submit-report.js';

const ReportConnection = connectionOf(ReportType, 'Report', 'reports');

@Resolver(() => ReportType)
export class ReportResolver {
  readonly #limits: RateLimits;

  constructor(limits: RateLimits) {
    this.#limits = limits;
  }

  @Mutation(() => SubmitReportResult, {
    description: 'Takes a citizen’s report. Needs no sign-in; no address of the caller is kept.',
  })
  async submitReport(
    @Arg('input', () => SubmitReportInput, { description: 'The report.' }) input: SubmitReportInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof SubmitReportResult> {
    const wait = await this.#limits.submissions.secondsToWait(context.callerHash);
    return wait > 0 ? rateLimited(wait) : present(await submitReport({ ...input }, context));
  }

  @Query(() => ReportStatusType, {
    nullable: true,
    description: 'Where the report of a receipt stands; `null` when there is no such receipt.',
  })
  async reportStatus(
    @Arg('receipt', () => String, {
      description: 'The receipt, in any spelling: spaces, hyphens and case do not matter.',
    })
    receipt: string,
    @Ctx() context: RequestContext,
  ): Promise<ReportStatusType | null> {
    const wait = await this.#limits.receiptChecks.secondsToWait(context.callerHash);
    if (wait > 0) throw tooManyAttempts(wait);
    return reportStatus(receipt, context);
  }

  @Query(() => ReadAddressesType, {
    description:
      'Reads a text as `submitReport` does and stores nothing: a form can show what it understood. Limited per caller as submissions are, on a budget of its own.',
  })
  async readAddresses(
    @Arg('text', () => String, { description: 'What was typed or pasted; at most 409,600 characters.' })
    text: string,
    @Arg('language', () => Language, {
      nullable: true,
      description: 'The language of messages; Dutch when absent.',
    })
    language: Language | null,
    @Ctx() context: RequestContext,
  ): Promise<ReadAddressesType> {
    const wait = await this.#limits.submissions.secondsToWait(`read ${context.callerHash}`);
    if (wait > 0) throw tooManyAttempts(wait);
    const { read, rejected } = readReportText(text);
    return { read, rejected: rejected.map(presentRejected(language ?? Language.NL)) };
  }

  @FieldResolver(() => [String], {
    description: 'What the reporter typed where addresses and places go, entry by entry and as it was typed.',
  })
  typed(
    @Root() { typedSealed, reportedUrl }: ReportType,
    @Ctx() { keys }: RequestContext,
  ): readonly string[] {
    return typedSealed === null ? [reportedUrl] : (open(keys.data, typedSealed) as readonly string[]);
  }

  @FieldResolver(() => ContactType, {
    nullable: true,
    description: 'How to reach the reporter; `null` when anonymous. Each read is audited.',
  })
  contact(
    @Root() { id, caseId, contactSealed }: ReportType,
    @Ctx() context: RequestContext,
  ): ContactType | null {
    if (contactSealed === null) return null;
    recordRead(context, { action: 'REPORTER_CONTACT_READ', subject: 'REPORT', subjectId: id, caseId });
    return open(context.keys.data, contactSealed) as ContactType;
  }
}

@Resolver(() => CaseType)
export class CaseReportsResolver {
  @FieldResolver(() => ReportConnection, {
    description: 'The reports that named this address, earliest first.',
  })
  reports(
    @Root() { id }: CaseType,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ReportType>> {
    recordRead(context, { action: 'CASE_READ', subject: 'CASE', subjectId: id, caseId: id });
    return context.loaders.use(reportsOfCase).load(reportsUnder(id, page));
  }
}

function present(submitted: SubmittedReport): typeof SubmitReportResult {
  switch (submitted.outcome) {
    case 'ACCEPTED': {
      const { language, addresses, places, read, problems } = submitted.draft;
      return {
        __typename: 'SubmitReportSuccess',
        receipt: submitted.receipt,
        acceptedUrls: addresses.accepted.length,
        acceptedPlaces: places.length,
        read,
        rejectedUrls: addresses.rejected.map(presentRejected(language)),
        problems: problems.map(({ path, code }) => ({
          path,
          code,
          message: explain(code, language) ?? code,
        })),
        guidance: reporterGuidance(language),
      };
    }
    case 'INVALID':
      return {
        __typename: 'InvalidReportError',
        code: 'INVALID_REPORT',
        message: `Correct ${submitted.problems.map(({ path }) => path).join(', ')} and send it again.`,
        problems: submitted.problems.map(({ path, code }) => ({
          path,
          code,
          message: explain(code, 'EN') ?? code,
        })),
      };
    case 'IDEMPOTENCY_KEY_REUSED':
      return idempotencyConflict();
  }
}

const presentRejected =
  (language: Language) =>
  ({ index, reported, part, code }: RejectedAddress): RejectedUrl => ({
    index,
    url: reported,
    part,
    code,
    message: explain(code, language) ?? code,
  });
