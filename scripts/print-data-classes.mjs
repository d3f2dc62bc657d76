// Writes docs/data-classification.md, the class of every column and field, from the built API.
import { writeFile } from 'node:fs/promises';
import { bareSchema } from '../packages/api/dist/test/support/bare-schema.js';
import { dataClassification } from '../packages/api/dist/test/support/data-classification.js';

await writeFile(new URL('../docs/data-classification.md', import.meta.url), dataClassification(bareSchema()));
