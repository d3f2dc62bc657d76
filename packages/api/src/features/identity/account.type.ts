import { Permission, Role } from '@meldpunt/domain';
import { Field, ID, ObjectType } from '../../platform/graphql/type-graphql.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { publishEnum } from '../../platform/graphql/enums.js';

publishEnum(Role, 'Role', 'What a signed-in person or system is to the hotline.', {
  ANALYST: 'Judges reported addresses and hands them over.',
  SUPERVISOR: 'Leads the analysts: takes over cases, settles disagreements, closes what is held.',
  LIAISON: 'The police: receives referrals, holds and clears takedowns.',
  AUDITOR: 'Checks who did and read what.',
  ADMINISTRATOR: 'Runs the installation; sees no cases.',
  INTEGRATOR: 'A system that uses the rules and the directory; sees no cases.',
});

@ObjectType('Account', {
  description: 'A person or system that works with the hotline.',
  simpleResolvers: true,
})
export class AccountType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'The name as the identity provider gives it.' })
  name!: string;
}

@ObjectType('Viewer', { description: 'Who is signed in.', simpleResolvers: true })
export class ViewerType {
  @Field(() => ID, { description: 'The id of the account.' })
  id!: string;

  @Field(() => String, { description: 'The name as the identity provider gives it.' })
  name!: string;

  @Field(() => [Role], { description: 'The roles the identity provider gives.' })
  roles!: readonly Role[];

  @Field(() => [String], {
    description: 'What these roles allow, as permanent codes, so that screens and server agree.',
  })
  permissions!: readonly string[];
}

export const presentViewer = ({ id, name, roles, permissions }: Viewer): ViewerType => ({
  id,
  name,
  roles,
  permissions: Object.keys(Permission).filter((permission) => permissions.has(permission as Permission)),
});
