import {
  Confidence,
  Language,
  hotlinesIn,
  missingForExchange,
  qualify,
  refusalText,
  route,
  type CalendarDate,
  type CountryCode,
} from '@meldpunt/domain';
import { Arg, Ctx, Query, Resolver } from '../../platform/graphql/type-graphql.js';
import type { RequestContext } from '../../platform/context.js';
import { CountryCodeScalar, DateScalar } from '../../platform/graphql/scalars.js';
import { dayOf } from '../../platform/rulebook.js';
import type { FieldProblem } from '../../platform/graphql/user-error.js';
import { badInput } from '../../platform/graphql/access-error.js';
import { FindingsInput } from './findings.input.js';
import { HotlineType, presentHotline } from './hotline.type.js';
import { QualificationType } from './qualification.type.js';
import { RulebookType, presentRulebook } from './rulebook.type.js';
import { readFindings } from './read-findings.js';
import { RouteInput } from './route.input.js';
import { RouteType, presentRoute } from './route.type.js';
import { SourceInput, sourceAnswers } from './source.input.js';

const day = { nullable: true, description: 'The day of the decision. Today if absent.' } as const;
const knowledge = {
  nullable: true,
  description: 'Use the version of the law that was in use on this day. The latest version if absent.',
} as const;

const page = {
  nullable: true,
  description: 'The facts about the reported page, for `neededByExchange`.',
} as const;

/** The problems with their fields, for the message of an error. */
const explainProblems = (problems: readonly FieldProblem[], { language, rulebook }: RequestContext): string =>
  problems
    .map(
      (problem) => `${problem.path}: ${refusalText(problem, language ?? Language.EN, rulebook.jurisdiction)}`,
    )
    .join(' ');

@Resolver()
export class RulesResolver {
  @Query(() => RulebookType, {
    description:
      'The rules of this hotline today. With them and `ContentItem.routeInput` a browser previews the same route as the server.',
  })
  rulebook(@Ctx() { rulebook, clock }: RequestContext): RulebookType {
    return presentRulebook(rulebook, dayOf(clock(), rulebook));
  }

  @Query(() => QualificationType, {
    description: 'Previews the legal classification of findings. Stores nothing.',
  })
  qualify(
    @Arg('findings', () => FindingsInput, { description: 'The answers to the closed questions.' })
    findings: FindingsInput,
    @Arg('on', () => DateScalar, day) on: CalendarDate | null,
    @Arg('knownOn', () => DateScalar, knowledge) knownOn: CalendarDate | null,
    @Arg('source', () => SourceInput, page) source: SourceInput | null,
    @Ctx() context: RequestContext,
  ): QualificationType {
    const { rulebook, clock } = context;
    const read = readFindings(findings, rulebook.jurisdiction);
    if (!read.ok) throw badInput('findings', explainProblems(read.error, context));
    const qualified = qualify(read.value, {
      on: on ?? dayOf(clock(), rulebook),
      jurisdiction: rulebook.jurisdiction,
      ...(knownOn === null ? {} : { knownOn }),
    });
    return { ...qualified, neededByExchange: missingForExchange(read.value, sourceAnswers(source ?? {})) };
  }

  @Query(() => RouteType, { description: 'Previews the decision of the routing rules. Stores nothing.' })
  route(
    @Arg('input', () => RouteInput, { description: 'The input of the rules.' }) input: RouteInput,
    @Arg('on', () => DateScalar, day) on: CalendarDate | null,
    @Ctx() { rulebook, clock }: RequestContext,
  ): RouteType {
    const { hostingKind: kind, country = null, countries } = input;
    const hosting = {
      kind,
      country,
      countries: countries ?? (country === null ? [] : [country]),
      confidence: input.confidence ?? Confidence.HIGH,
    };
    const facts = {
      classification: input.classification,
      immediateDanger: input.immediateDanger ?? false,
      needsLegalReview: input.needsLegalReview ?? false,
      concernsPromotion: input.concernsPromotion ?? false,
      besideDefinition: input.besideDefinition ?? null,
    };
    const { home, directory, routing: policy } = rulebook;
    return presentRoute(
      route({ ...facts, hosting }, { home, directory, policy, on: on ?? dayOf(clock(), rulebook) }),
    );
  }

  @Query(() => [HotlineType], {
    description: 'The INHOPE directory on a given day, complete or for one country.',
  })
  hotlines(
    @Arg('country', () => CountryCodeScalar, { nullable: true, description: 'Only this country.' })
    country: CountryCode | null,
    @Arg('on', () => DateScalar, day) on: CalendarDate | null,
    @Ctx() { rulebook, clock }: RequestContext,
  ): readonly HotlineType[] {
    return hotlinesIn(rulebook.directory, country ?? null, on ?? dayOf(clock(), rulebook)).map(
      presentHotline,
    );
  }
}
