import { Field, ID, Int, ObjectType } from '../../../platform/graphql/type-graphql.js';
import { publishEnum } from '../../../platform/graphql/enums.js';
import { ChainFault } from './finding.js';

publishEnum(ChainFault, 'AuditChainFault', 'What is wrong with a part of the audit trail.', {
  ALTERED: 'An entry, or its link, was changed after it was written.',
  REMOVED: 'Entries were removed.',
  INSERTED: 'An entry was added without the chain.',
  REORDERED: 'Entries were put in another order.',
  BACK_DATED: 'An entry is dated before the time at which it was written.',
  POST_DATED: 'An entry is dated after the time at which it was written.',
  CUT_OFF: 'The chain ends before a signed head.',
  REWRITTEN: 'The chain has other hashes than a signed head.',
});

@ObjectType('AuditChainFinding', {
  description: 'One fault in the hash chain of the audit trail.',
  simpleResolvers: true,
})
export class AuditChainFindingType {
  @Field(() => ChainFault, { description: 'What is wrong.' })
  fault!: ChainFault;

  @Field(() => Int, {
    nullable: true,
    description:
      'The first position of the chain that it is about. `null` for an entry that is not in the chain.',
  })
  position!: number | null;

  @Field(() => Int, { nullable: true, description: 'The last position that it is about.' })
  lastPosition!: number | null;

  @Field(() => ID, { nullable: true, description: 'The audit entry. `null` if it cannot be known.' })
  entryId!: string | null;
}

@ObjectType('AuditChainLane', {
  description: 'The result of checking one of the hash chains of the audit trail.',
  simpleResolvers: true,
})
export class AuditChainLaneType {
  @Field(() => Int, { description: 'The number of the chain.' })
  lane!: number;

  @Field(() => Int, { description: 'How many chains there are, numbered from 0.' })
  lanes!: number;

  @Field(() => Int, { description: 'How many entries of this chain were checked.' })
  links!: number;

  @Field(() => [AuditChainFindingType], { description: 'What was found. Empty if nothing was.' })
  findings!: readonly AuditChainFindingType[];
}
