import { FieldResolver, Resolver, Root } from '../../platform/graphql/type-graphql.js';
import { ReasonCode, listedReasons } from '../rules/index.js';
import { RouteCaseSuccess } from './routing.results.js';

@Resolver(() => RouteCaseSuccess)
export class RouteCaseReasonsResolver {
  @FieldResolver(() => [ReasonCode], { description: 'The reasons.' })
  reasons(@Root() { because }: RouteCaseSuccess): readonly ReasonCode[] {
    return listedReasons(because);
  }
}
