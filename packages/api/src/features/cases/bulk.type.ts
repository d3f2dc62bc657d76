import { publishEnum } from '../../platform/graphql/enums.js';
import { Field, ID, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { InvalidInputError, UserError, resultUnion } from '../../platform/graphql/user-error.js';

/** Max number of items of a bulk mutation. */
export const maxBulkItems = 200;

export const BulkMode = { ALL: 'ALL', EACH: 'EACH' } as const;
export type BulkMode = keyof typeof BulkMode;

publishEnum(BulkMode, 'BulkMode', 'What happens to the other items if one of several items is refused.', {
  ALL: 'Nothing is changed: one transaction changes all items or none.',
  EACH: 'The other items are changed: each item has its own transaction.',
});

export const BulkState = {
  DONE: 'DONE',
  REFUSED: 'REFUSED',
  NOT_TRIED: 'NOT_TRIED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type BulkState = keyof typeof BulkState;

publishEnum(BulkState, 'BulkState', 'What happened to one of several items.', {
  DONE: 'It was changed.',
  REFUSED: 'It was refused and not changed. `refusal` says why.',
  NOT_TRIED: 'It was not changed, because another item was refused or failed.',
  UNKNOWN:
    'The system failed during the change. Read the case to find out whether it was changed. The log has the fault under the id of the request.',
});

@ObjectType('BulkItem', { description: 'What happened to one of several items.', simpleResolvers: true })
export class BulkItem {
  @Field(() => Int, { description: 'The index of the item in the input, from 0.' })
  index!: number;

  @Field(() => ID, { description: 'The id of the case or the content item, as in the input.' })
  id!: string;

  @Field(() => BulkState, { description: 'What happened to it.' })
  state!: BulkState;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the case after the change; `null` if the item was not changed.',
  })
  version!: number | null;

  @Field(() => UserError, {
    nullable: true,
    description:
      'Why it was refused, as the mutation of one item says it. Paths of fields start at the item.',
  })
  refusal!: UserError | null;
}

/** Declares the result of a bulk mutation: the outcome of each item, or a refusal of the whole input. */
export function bulkResult<Name extends string>(name: Name, what: string) {
  @ObjectType(`${name}Success`, {
    description: 'What happened to each item. Read the state of each: items may be refused.',
    simpleResolvers: true,
  })
  class Success {
    @Field(() => [BulkItem], { description: 'One for each item, in the order of the input.' })
    items!: readonly BulkItem[];
  }
  return resultUnion(`${name}Result`, `Result of ${what}.`, [Success, InvalidInputError] as const);
}
