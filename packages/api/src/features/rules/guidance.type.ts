import { Field, ObjectType } from '../../platform/graphql/type-graphql.js';

@ObjectType('Guidance', {
  description: 'A piece of advice for a reporter, in their language.',
  simpleResolvers: true,
})
export class GuidanceType {
  @Field(() => String, { description: 'A permanent code. An open list: a hotline has services of its own.' })
  code!: string;

  @Field(() => String, { description: 'The text.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'A phone number.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'A web page.' })
  url!: string | null;
}
