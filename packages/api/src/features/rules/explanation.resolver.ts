import { Language, explain } from '@meldpunt/domain';
import { Arg, FieldResolver, Resolver, Root } from '../../platform/graphql/type-graphql.js';
import { HostingType } from './hosting.type.js';
import { QualificationType } from './qualification.type.js';
import { RouteLegType, RouteType } from './route.type.js';

const inLanguage = { defaultValue: Language.EN, description: 'In this language.' } as const;

/** The sentences for reason codes; a code without words is given as it is rather than left out. */
const sentences = (codes: readonly string[], language: Language): readonly string[] =>
  codes.map((code) => explain(code, language) ?? code);

@Resolver(() => QualificationType)
export class QualificationExplanationResolver {
  @FieldResolver(() => [String], { description: 'The reasons in words.' })
  explanation(
    @Root() { because }: QualificationType,
    @Arg('language', () => Language, inLanguage) language: Language,
  ): readonly string[] {
    return sentences(because, language);
  }
}

@Resolver(() => RouteType)
export class RouteExplanationResolver {
  @FieldResolver(() => [String], { description: 'The reasons in words.' })
  explanation(
    @Root() { because }: RouteType,
    @Arg('language', () => Language, inLanguage) language: Language,
  ): readonly string[] {
    return sentences(because, language);
  }
}

@Resolver(() => RouteLegType)
export class RouteLegExplanationResolver {
  @FieldResolver(() => [String], { description: 'The reasons for this leg in words.' })
  explanation(
    @Root() { because }: RouteLegType,
    @Arg('language', () => Language, inLanguage) language: Language,
  ): readonly string[] {
    return sentences(because, language);
  }
}

@Resolver(() => HostingType)
export class HostingExplanationResolver {
  @FieldResolver(() => [String], { description: 'The rules that decided, in words.' })
  explanation(
    @Root() { decidedBy }: HostingType,
    @Arg('language', () => Language, inLanguage) language: Language,
  ): readonly string[] {
    return sentences(decidedBy, language);
  }
}
