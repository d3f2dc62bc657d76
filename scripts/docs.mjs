// Writes the documentation as a static site to `site/`: the guides, the domain library and the client from their
// sources, and every type and field of the schema.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';
import { Application } from 'typedoc';
import { schemaReference } from './schema-reference.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

await mkdir(`${root}site`, { recursive: true });
const schema = buildSchema(await readFile(`${root}schema.graphql`, 'utf8'));
await writeFile(`${root}site/schema-reference.md`, schemaReference(schema));

const app = await Application.bootstrapWithPlugins({
  name: 'Meldpunt',
  entryPointStrategy: 'packages',
  entryPoints: ['packages/domain', 'packages/client'],
  packageOptions: { entryPoints: ['src/index.ts'], excludeInternal: true, excludePrivate: true },
  projectDocuments: [
    'site/schema-reference.md',
    'docs/glossary.md',
    'docs/configuration.md',
    'docs/threat-model.md',
    'docs/data-classification.md',
    'docs/dpia-annex.md',
    'docs/guides/*.md',
    'docs/adr/*.md',
  ],
  readme: 'README.md',
  highlightLanguages: ['bash', 'graphql', 'http', 'json', 'sh', 'sql', 'ts', 'yaml'],
  out: 'site/html',
  sourceLinkTemplate: '',
  disableSources: true,
  disableGit: true,
  validation: { notExported: false, invalidLink: true, notDocumented: false },
  headings: { readme: false },
});
const project = await app.convert();
if (project === undefined) {
  process.exitCode = 1;
} else {
  await app.generateOutputs(project);
  console.log('Open site/html/index.html.');
}
