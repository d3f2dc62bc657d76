// Builds the programs and the bill of materials of the image twice, in two folders with different paths, time zones and
// languages, and compares every file: `npm run reproduce`, or with projects such as `packages/domain`. Types are not
// checked again.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const copied = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'scripts',
  'packages',
  'examples',
];

/** The files that a build may not depend on are not copied: only what is under version control, or new and not ignored. */
const sources = () =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z', ...copied], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
    .split('\0')
    .filter((path) => path !== '');

function copySources(folder, paths) {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(root, path), join(folder, path));
  }
}

/** The installed packages, except those of this repository, which are those of the folder. */
function linkPackages(folder) {
  const own = '@meldpunt';
  mkdirSync(join(folder, 'node_modules', own), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== own) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  for (const name of ['api', 'client', 'domain'])
    symlinkSync(join('../../packages', name), join(folder, 'node_modules', own, name));
  symlinkSync(join(root, 'packages/api/node_modules'), join(folder, 'packages/api/node_modules'));
}

/** The compiler and its flags, as `npm run build` uses them. */
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const [, compiler, ...flags] = scripts.types.split(' ');

/** Builds in a folder and returns the SHA-256 of each file of the image by its path. */
function build(folder, paths, projects, env) {
  copySources(folder, paths);
  linkPackages(folder);
  const options = { cwd: folder, env: { ...process.env, SOURCE_DATE_EPOCH: '1700000000', ...env } };
  execFileSync(process.execPath, [join(root, compiler), ...flags, '--noCheck', ...projects], options);
  execFileSync(process.execPath, ['scripts/write-sbom.mjs', 'sbom.cdx.json'], options);
  const files = globSync(['packages/*/dist/**/*.js', 'sbom.cdx.json'], { cwd: folder }).sort();
  return new Map(files.map((file) => [file, hashOf(readFileSync(join(folder, file)))]));
}

const hashOf = (content) => createHash('sha256').update(content).digest('hex');

/** Compares two builds; returns the paths that differ, and a checksum of all files. */
export function compare(first, second) {
  const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
  return {
    files: paths.length,
    different: paths.filter((path) => first.get(path) !== second.get(path)),
    checksum: hashOf(paths.map((path) => `${path} ${first.get(path)}\n`).join('')),
  };
}

export function reproduce(projects) {
  const folder = mkdtempSync(join(tmpdir(), 'meldpunt-build-'));
  try {
    const paths = sources();
    return compare(
      build(join(folder, 'a'), paths, projects, { TZ: 'UTC', LANG: 'C' }),
      build(join(folder, 'another/and-deeper'), paths, projects, { TZ: 'Asia/Tokyo', LANG: 'nl_BE.UTF-8' }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , ...given] = process.argv;
  const { files, different, checksum } = reproduce(given.length > 0 ? given : ['packages/api']);
  if (different.length > 0) {
    console.error(
      `${different.length} of ${files} files differ between two builds:\n${different.join('\n')}`,
    );
    process.exit(1);
  }
  console.log(`${files} files are the same in two builds. SHA-256 of the list: ${checksum}`);
}
