import { Field, ObjectType } from '../../platform/graphql/type-graphql.js';

@ObjectType('Guidance', {
  description: 'One thing to tell a reporter, in their language.',
  simpleResolvers: true,
})
export class GuidanceType {
  @Field(() => String, { description: 'A permanent code.' })
  code!: string;

  @Field(() => String, { description: 'The text.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'A number to call.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'A page to visit.' })
  url!: string | null;
}
