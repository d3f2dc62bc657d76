import {
  Language,
  describeQualification,
  describeRoute,
  explain,
  type DescribedQualification,
} from '@meldpunt/domain';
import type { RequestContext } from '../../platform/context.js';
import { Ctx, FieldResolver, Resolver, Root } from '../../platform/graphql/type-graphql.js';
import { InLanguage } from '../../platform/graphql/in-language.js';
import { HostingType } from './hosting.type.js';
import { QualificationType } from './qualification.type.js';
import { RouteLegType, RouteType } from './route.type.js';

type Rules = Pick<RequestContext, 'rulebook'>;

/** Returns the sentences for reason codes. A code without words is returned unchanged. */
const sentences = (codes: readonly string[], language: Language, { rulebook }: Rules): readonly string[] =>
  codes.map((code) => explain(code, language, rulebook.jurisdiction) ?? code);

@Resolver(() => QualificationType)
export class QualificationExplanationResolver {
  @FieldResolver(() => [String], { description: 'The reasons in words.' })
  explanation(
    @Root() { because }: QualificationType,
    @InLanguage() language: Language,
    @Ctx() context: Rules,
  ): readonly string[] {
    return sentences(because, language, context);
  }

  @FieldResolver(() => String, {
    description:
      'The decision, its reasons, its legal basis and the missing facts, as one paragraph to read aloud.',
  })
  description(
    @Root() qualification: QualificationType,
    @InLanguage() language: Language,
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
    @InLanguage() language: Language,
    @Ctx() context: Rules,
  ): readonly string[] {
    return sentences(because, language, context);
  }

  @FieldResolver(() => String, {
    description:
      'The decision, its reasons, the recipients with their countries and the open conditions, as one paragraph to read aloud.',
  })
  description(
    @Root() route: RouteType,
    @InLanguage() language: Language,
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
    @InLanguage() language: Language,
    @Ctx() context: Rules,
  ): readonly string[] {
    return sentences(because, language, context);
  }
}

@Resolver(() => HostingType)
export class HostingExplanationResolver {
  @FieldResolver(() => [String], { description: 'The deciding rules in words.' })
  explanation(
    @Root() { decidedBy }: HostingType,
    @InLanguage() language: Language,
    @Ctx() context: Rules,
  ): readonly string[] {
    return sentences(decidedBy, language, context);
  }
}
