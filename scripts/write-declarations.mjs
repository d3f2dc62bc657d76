// Writes the type declarations of the packed libraries. Jest runs it before the tests of the packages.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export default function writeDeclarations() {
  const projects = ['packages/domain', 'packages/client'];
  execFileSync(
    process.execPath,
    ['node_modules/typescript-7/bin/tsc', '-b', '--emitDeclarationOnly', ...projects],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
}
