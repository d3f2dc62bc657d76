import { Language, besideGuidance } from '@meldpunt/domain';
import { Arg, Ctx, FieldResolver, Resolver, Root } from '../../platform/graphql/type-graphql.js';
import type { RequestContext } from '../../platform/context.js';
import { GuidanceType } from './guidance.type.js';
import { QualificationType } from './qualification.type.js';
import { RouteType } from './route.type.js';

const inLanguage = { defaultValue: Language.EN, description: 'The language of the text.' } as const;
const description =
  'The services to contact for concerns outside the legal definition, most urgent first. Empty if there are none.';

@Resolver(() => QualificationType)
export class QualificationGuidanceResolver {
  @FieldResolver(() => [GuidanceType], { description })
  guidance(
    @Root() { because }: QualificationType,
    @Arg('language', () => Language, inLanguage) language: Language,
    @Ctx() { rulebook }: RequestContext,
  ): readonly GuidanceType[] {
    return besideGuidance(because, language, rulebook.besideServices);
  }
}

@Resolver(() => RouteType)
export class RouteGuidanceResolver {
  @FieldResolver(() => [GuidanceType], { description })
  guidance(
    @Root() { because }: RouteType,
    @Arg('language', () => Language, inLanguage) language: Language,
    @Ctx() { rulebook }: RequestContext,
  ): readonly GuidanceType[] {
    return besideGuidance(because, language, rulebook.besideServices);
  }
}
