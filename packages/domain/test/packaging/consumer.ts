import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = fileURLToPath(new URL('../..', import.meta.url));
const binFolder = fileURLToPath(new URL('../../../../node_modules/.bin', import.meta.url));

const run = (folder: string, command: string, args: readonly string[]): string =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** A folder outside the repository in which only the packed library is installed. */
export interface Consumer {
  readonly files: readonly string[];
  /** Writes a file and returns the output of a tool of the repository that is run in the folder. */
  readonly use: (name: string, text: string, tool: string, ...args: readonly string[]) => string;
  /** Returns the output of a command of the library. */
  readonly command: (name: string, ...args: readonly string[]) => string;
  readonly remove: () => void;
}

/** Packs the built library and installs the tarball without a network. */
export function installPacked(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'meldpunt-consumer-'));
  const packed = run(packageFolder, 'npm', ['pack', '--json', '--pack-destination', folder]);
  const [tarball] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }];
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }');
  run(folder, 'npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball.filename}`]);
  return {
    files: tarball.files.map(({ path }) => path),
    use: (name, text, tool, ...args) => {
      writeFileSync(join(folder, name), text);
      return run(folder, join(binFolder, tool), args);
    },
    command: (name, ...args) => run(folder, join(folder, 'node_modules/.bin', name), args),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
