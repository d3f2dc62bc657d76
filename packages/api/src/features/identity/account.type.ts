import { Permission, Role } from '@meldpunt/domain';
import { Field, ID, ObjectType } from '../../platform/graphql/type-graphql.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import './permission.enum.js';

publishEnum(Role, 'Role', 'The role of a signed-in person or system.', {
  ANALYST: 'Assesses reported addresses and routes them.',
  SUPERVISOR: 'Leads the analysts: takes over cases, decides on disagreements and on held cases.',
  LIAISON: 'Police liaison: receives referrals, holds and clears takedowns.',
  AUDITOR: 'Reads the audit trail.',
  ADMINISTRATOR: 'Operates the installation; has no access to cases.',
  WELFARE: 'Sees how long each person works with reported content; has no access to cases.',
  INTEGRATOR: 'A system that uses the rules and the directory and sends reports; has no access to cases.',
});

@ObjectType('Account', {
  description: 'A person or system that works with the hotline.',
  simpleResolvers: true,
})
export class AccountType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'The name from the identity provider.' })
  name!: string;
}

@ObjectType('Viewer', { description: 'The signed-in account.', simpleResolvers: true })
export class ViewerType {
  @Field(() => ID, { description: 'The id of the account.' })
  id!: string;

  @Field(() => String, { description: 'The name from the identity provider.' })
  name!: string;

  @Field(() => [Role], { description: 'The roles from the identity provider.' })
  roles!: readonly Role[];

  @Field(() => [Permission], {
    description: 'What the account may do now. User interfaces use it to match the server’s checks.',
  })
  may!: readonly Permission[];

  @Field(() => [String], {
    description: 'The permissions of these roles, as codes.',
    deprecationReason: 'Read `may`.',
  })
  permissions!: readonly string[];
}

export function presentViewer({ id, name, roles, permissions }: Viewer): ViewerType {
  const may = Object.values(Permission).filter((permission) => permissions.has(permission));
  return { id, name, roles, may, permissions: may };
}
