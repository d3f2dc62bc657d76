import { permissions } from '../src/app/permissions.js';
import { bareSchema } from './support/bare-schema.js';
import { textOf } from './support/documents.js';
import { roleViews } from './support/role-views.js';

it('is the same in the reviewed file as in the code', async () => {
  expect(roleViews(bareSchema(), permissions)).toBe(await textOf('docs/role-views.md'));
});

it('shows a field that a role gains', () => {
  const planted = {
    ...permissions,
    Query: { ...permissions.Query, auditTrail: permissions.Query['viewer']! },
  };
  const [before, after] = [permissions, planted].map((rules) => roleViews(bareSchema(), rules).split('\n'));

  expect(after?.filter((line) => line === '- Query.auditTrail').length).toBe(8);
  expect(before?.filter((line) => line === '- Query.auditTrail').length).toBe(1);
});
