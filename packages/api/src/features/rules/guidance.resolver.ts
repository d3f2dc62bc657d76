import { Language, besideGuidance } from '@meldpunt/domain';
import { Ctx, FieldResolver, Resolver, Root } from '../../platform/graphql/type-graphql.js';
import { InLanguage } from '../../platform/graphql/in-language.js';
import type { RequestContext } from '../../platform/context.js';
import { GuidanceType } from './guidance.type.js';
import { QualificationType } from './qualification.type.js';
import { RouteType } from './route.type.js';

const description =
  'The services to contact for concerns outside the legal definition, most urgent first. Empty if there are none.';

@Resolver(() => QualificationType)
export class QualificationGuidanceResolver {
  @FieldResolver(() => [GuidanceType], { description })
  guidance(
    @Root() { because }: QualificationType,
    @InLanguage() language: Language,
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
    @InLanguage() language: Language,
    @Ctx() { rulebook }: RequestContext,
  ): readonly GuidanceType[] {
    return besideGuidance(because, language, rulebook.besideServices);
  }
}
