import {
  AddressMend,
  InputField,
  Language,
  readReportText,
  refusalText,
  reporterGuidance,
  type RejectedAddress,
} from '@meldpunt/domain';
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
import { InLanguage } from '../../platform/graphql/in-language.js';
import { PageArguments, connectionOf, type Connection } from '../../platform/graphql/connection.js';
import { tooManyAttempts } from '../../platform/graphql/access-error.js';
import { asProblem, idempotencyConflict, rateLimited } from '../../platform/graphql/user-error.js';
import { perMinute, type RateLimit } from '../../platform/rate-limits.js';
import { recordRead } from '../audit/index.js';
import { CaseType } from '../cases/index.js';
import { IntakeGate } from './intake-gate.js';
import type { ReportLimits } from './report-limits.js';
import { openSealed, openText } from '../sealing/index.js';
import { placeInReport } from './seal-report.js';
import { reportStatus } from './report-status.js';
import { SubmitReportInput } from './report.inputs.js';
import { reportsOfCase, reportsUnder } from './report.loaders.js';
import { ReadAddressesType, ReadPartType, RejectedUrl, SubmitReportResult } from './report.results.js';
import { ReportStatusType, ReportType } from './report.type.js';
import { receiveReport, type ReceivedReport } from './receive-report.js';

const ReportConnection = connectionOf(ReportType, 'Report', 'reports');

@Resolver(() => ReportType)
export class ReportResolver {
  readonly #gate: IntakeGate;
  readonly #receiptChecks: RateLimit;
  readonly #readings: RateLimit;

  constructor({ intake, counters, receiptChecksPerMinute, readingsPerMinute }: ReportLimits) {
    this.#gate = new IntakeGate(intake, counters);
    this.#receiptChecks = perMinute(receiptChecksPerMinute, counters, 'receipt');
    this.#readings = perMinute(readingsPerMinute, counters, 'reading');
  }

  @Mutation(() => SubmitReportResult, {
    description:
      'Submits a report of a citizen. No sign-in is needed. The IP address of the caller is not stored.',
  })
  async submitReport(
    @Arg('input', () => SubmitReportInput, { description: 'The report.' }) input: SubmitReportInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof SubmitReportResult> {
    const { proofOfWork = null, ...report } = input;
    const received = await receiveReport(report, proofOfWork, context, this.#gate);
    return present(received, report.language ?? context.language ?? Language.NL);
  }

  @Query(() => ReportStatusType, {
    nullable: true,
    description: 'The status of the report with this receipt. `null` if there is no such receipt.',
  })
  async reportStatus(
    @Arg('receipt', () => String, {
      description: 'The receipt, Spaces, hyphens and upper or lower case do not matter.',
    })
    receipt: string,
    @Ctx() context: RequestContext,
  ): Promise<ReportStatusType | null> {
    const wait = await this.#receiptChecks.secondsToWait(context.callerKey.caller);
    if (wait > 0) throw tooManyAttempts(wait);
    return reportStatus(receipt, context);
  }

  @Query(() => ReadAddressesType, {
    description:
      'Reads a text in the same way as `submitReport`, without storing anything. A form can use it to show what was recognised. It has its own rate limit per caller.',
  })
  async readAddresses(
    @Arg('text', () => String, { description: 'The entered text, at most 409,600 characters.' })
    text: string,
    @InLanguage(Language.NL) language: Language,
    @Ctx() context: RequestContext,
  ): Promise<ReadAddressesType> {
    const wait = await this.#readings.secondsToWait(context.callerKey.caller);
    if (wait > 0) throw tooManyAttempts(wait);
    const { read, rejected } = readReportText(text);
    return { read, rejected: rejected.map(presentRejected(language)) };
  }

  @FieldResolver(() => [String], {
    description: 'The original text that the reporter entered as addresses and places, entry by entry.',
  })
  async typed(
    @Root() { id, typedSealed, reportedUrl }: ReportType,
    @Ctx() context: RequestContext,
  ): Promise<readonly string[]> {
    if (typedSealed === null) return [reportedUrl];
    const opened = await openSealed(context, placeInReport(id, 'typed'), typedSealed);
    return opened.isErased ? [] : (opened.value as readonly string[]);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The referring page.' })
  foundVia(
    @Root() { id, clear, foundViaSealed }: ReportType,
    @Ctx() context: RequestContext,
  ): Promise<string | null> | string | null {
    return clear.foundVia ?? openText(context, placeInReport(id, 'foundVia'), foundViaSealed);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The additional text of the reporter.' })
  remarks(
    @Root() { id, clear, remarksSealed }: ReportType,
    @Ctx() context: RequestContext,
  ): Promise<string | null> | string | null {
    return clear.remarks ?? openText(context, placeInReport(id, 'remarks'), remarksSealed);
  }
}

@Resolver(() => ReadPartType)
export class ReadPartResolver {
  @FieldResolver(() => InputField, { description: 'The field that contains it: URLS or PLACES.' })
  inputField(@Root() { field }: ReadPartType): InputField {
    return field === 'urls' ? InputField.URLS : InputField.PLACES;
  }

  @FieldResolver(() => [AddressMend], { description: 'The corrections made.' })
  corrections(@Root() { mended }: ReadPartType): readonly AddressMend[] {
    return mended;
  }
}

@Resolver(() => RejectedUrl)
export class RejectedUrlResolver {
  @FieldResolver(() => String, { description: 'What is wrong and what to do, for people.' })
  message(
    @Root() { code, language: reporters }: RejectedUrl,
    @Arg('language', () => Language, {
      nullable: true,
      description: 'The language; the reporter’s if absent.',
    })
    language: Language | null,
  ): string {
    return refusalText({ code }, language ?? reporters);
  }
}

@Resolver(() => CaseType)
export class CaseReportsResolver {
  @FieldResolver(() => ReportConnection, {
    description: 'The reports of this address, earliest first.',
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

function present(submitted: ReceivedReport, language: Language): typeof SubmitReportResult {
  switch (submitted.outcome) {
    case 'ACCEPTED': {
      const { addresses, places, read, problems } = submitted.draft;
      return {
        __typename: 'SubmitReportSuccess',
        receipt: submitted.receipt,
        acceptedUrls: addresses.accepted.length,
        acceptedPlaces: places.length,
        read,
        rejectedUrls: addresses.rejected.map(presentRejected(language)),
        problems: problems.map((problem) => ({ ...asProblem(problem), language })),
        guidance: reporterGuidance(language),
      };
    }
    case 'INVALID':
      return {
        __typename: 'InvalidReportError',
        code: 'INVALID_REPORT',
        language,
        problems: submitted.problems.map((problem) => ({ ...asProblem(problem), language })),
      };
    case 'IDEMPOTENCY_KEY_REUSED':
      return { ...idempotencyConflict(), language };
    case 'TOO_MANY_INVALID':
      return { ...rateLimited(submitted.secondsToWait), language };
    case 'NEEDS_PROOF':
      return {
        __typename: 'ProofOfWorkRequiredError',
        code: 'PROOF_OF_WORK_REQUIRED',
        language,
        challenge: submitted.challenge,
        guidance: reporterGuidance(language),
      };
  }
}

const presentRejected =
  (language: Language) =>
  ({ index, reported, part, code }: RejectedAddress): RejectedUrl => ({
    index,
    url: reported,
    part,
    code,
    language,
  });
