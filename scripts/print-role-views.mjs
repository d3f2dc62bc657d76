// Writes docs/role-views.md, what each role can query and change, from the built API.
import { writeFile } from 'node:fs/promises';
import { permissions } from '../packages/api/dist/src/app/permissions.js';
import { bareSchema } from '../packages/api/dist/test/support/bare-schema.js';
import { roleViews } from '../packages/api/dist/test/support/role-views.js';

await writeFile(new URL('../docs/role-views.md', import.meta.url), roleViews(bareSchema(), permissions));
