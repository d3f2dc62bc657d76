// Writes everything that a package contains before it is packed: the argument names its folder in `packages`.
import { copyFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { writeTrustedDocuments } from './write-trusted-documents.mjs';
import writeDeclarations from './write-declarations.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name] = process.argv.slice(2);
execFileSync(process.execPath, ['scripts/transpile.mjs'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
writeDeclarations();
if (name === 'client') {
  await copyFile(`${root}/schema.graphql`, `${root}/packages/client/schema.graphql`);
  await writeTrustedDocuments();
}
