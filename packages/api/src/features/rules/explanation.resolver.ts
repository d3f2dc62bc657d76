import {
  Language,
  describeQualification,
  describeRoute,
  explain,
  type DescribedQualification,
} from '@meldpunt/domain';
import type { RequestContext } from '../../platform/context.js';
import { Arg, Ctx, FieldResolver, Resolver, Root } from '../../platform/graphql/type-graphql.js';
import { HostingType } from './hosting.type.js';
import { QualificationType } from './qualification.type.js';
import { RouteLegType, RouteType } from './route.type.js';

const inLanguage = { defaultValue: Language.EN, description: 'In this language.' } as const;

type Rules = Pick<RequestContext, 'rulebook'>;

/** The sentences for reason codes; a code without words is given as it is rather than left out. */
const sentences = (codes: readonly string[], language: Language, { rulebook }: Rules): readonly string[] =>
  codes.map((code) => explain(code, language, rulebook.jurisdiction) ?? code);

@Resolver(() => QualificationType)
export class QualificationExplanationResolver {
  @FieldResolver(() => [String], { description: 'The reasons in words.' })
  explanation(
    @Root() { because }: QualificationType,
    @Arg('language', () => Language, inLanguage) language: Language,
    @Ctx() context: Rules,
  ): readonly string[] {
    return sentences(because, language, context);
  }

  @FieldResolver(() => String, {
    description:
      'The decision, its reasons, its law and what would still settle it, in one paragraph to read out.',
  })
  description(
    @Root() qualification: QualificationType,
    @Arg('language', () => Language, inLanguage) language: Language,
    @Ctx() { rulebook }: Rules,
  ): string {
    return describeQualification(qualification as DescribedQualification, language, rulebook.jurisdiction);
  }
}

@Resolver(() => RouteType)
export class RouteExplanationResolver {
  @FieldResolver(() => [String], { description: 'The reasons in words.' })
  explanation(
    @Root() { because }: RouteType,
    @Arg('language', () => Language, inLanguage) language: Language,
    @Ctx() context: Rules,
  ): readonly string[] {
    return sentences(because, language, context);
  }

  @FieldResolver(() => String, {
    description:
      'What is done, why, who gets it for which country and what it waits for, in one paragraph to read out.',
  })
  description(
    @Root() route: RouteType,
    @Arg('language', () => Language, inLanguage) language: Language,
    @Ctx() { rulebook: { jurisdiction } }: Rules,
  ): string {
    return describeRoute(route, language, { jurisdiction });
  }
}

@Resolver(() => RouteLegType)
export class RouteLegExplanationResolver {
  @FieldResolver(() => [String], { description: 'The reasons for this leg in words.' })
  explanation(
    @Root() { because }: RouteLegType,
    @Arg('language', () => Language, inLanguage) language: Language,
    @Ctx() context: Rules,
  ): readonly string[] {
    return sentences(because, language, context);
  }
}

@Resolver(() => HostingType)
export class HostingExplanationResolver {
  @FieldResolver(() => [String], { description: 'The rules that decided, in words.' })
  explanation(
    @Root() { decidedBy }: HostingType,
    @Arg('language', () => Language, inLanguage) language: Language,
    @Ctx() context: Rules,
  ): readonly string[] {
    return sentences(decidedBy, language, context);
  }
}
