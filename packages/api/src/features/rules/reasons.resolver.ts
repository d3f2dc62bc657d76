import { FieldResolver, Resolver, Root } from '../../platform/graphql/type-graphql.js';
import { HostingType } from './hosting.type.js';
import { QualificationType } from './qualification.type.js';
import { HostingRuleCode, ReasonCode, listedHostingRules, listedReasons } from './reason-codes.js';
import { RouteLegType, RouteType } from './route.type.js';

@Resolver(() => QualificationType)
export class QualificationReasonsResolver {
  @FieldResolver(() => [ReasonCode], { description: 'The reasons.' })
  reasons(@Root() { because }: QualificationType): readonly ReasonCode[] {
    return listedReasons(because);
  }
}

@Resolver(() => RouteType)
export class RouteReasonsResolver {
  @FieldResolver(() => [ReasonCode], { description: 'The reasons.' })
  reasons(@Root() { because }: RouteType): readonly ReasonCode[] {
    return listedReasons(because);
  }
}

@Resolver(() => RouteLegType)
export class RouteLegReasonsResolver {
  @FieldResolver(() => [ReasonCode], { description: 'The reasons for this leg.' })
  reasons(@Root() { because }: RouteLegType): readonly ReasonCode[] {
    return listedReasons(because);
  }
}

@Resolver(() => HostingType)
export class HostingRulesResolver {
  @FieldResolver(() => [HostingRuleCode], { description: 'The deciding rules, most decisive first.' })
  rules(@Root() { decidedBy }: HostingType): readonly HostingRuleCode[] {
    return listedHostingRules(decidedBy);
  }
}
