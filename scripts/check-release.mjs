// Checks that everything names the version of a tag, before a release is built: `node scripts/check-release.mjs v1.2.3`.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The packages with one common version. */
export const released = ['packages/api', 'packages/client', 'packages/domain'];

const semver = /^v(\d+\.\d+\.\d+(?:-[\da-z]+(?:\.[\da-z]+)*)?)$/;

/** Returns each reason why the tag may not be released, as a sentence; none if it may. */
export function problemsOf(tag, root) {
  const [, version] = semver.exec(tag) ?? [];
  if (version === undefined) return [`The tag ${tag} is not v and a version, such as v1.2.3.`];
  const jsonAt = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const lock = jsonAt('package-lock.json').packages;
  const versions = ['', ...released].flatMap((path) => [
    [join(path, 'package.json'), jsonAt(join(path, 'package.json')).version],
    [`package-lock.json, ${path || 'root'}`, lock[path]?.version],
  ]);
  const changelogs = released.map((path) => join(path, 'CHANGELOG.md'));
  const entries = changelogs.map((path) => newestEntry(readFileSync(join(root, path), 'utf8')));
  const changesets = readdirSync(join(root, '.changeset')).filter(
    (name) => name.endsWith('.md') && name !== 'README.md',
  );
  const fixtures = ['txt', 'json'].map((extension) => `packages/api/test/releases/${version}.${extension}`);
  return [
    ...versions
      .filter(([, found]) => found !== version)
      .map(([where, found]) => `${where} has the version ${found}, not ${version}.`),
    ...changelogs
      .filter((_, index) => entries[index].version !== version)
      .map((path) => `The newest entry of ${path} is not ${version}.`),
    ...changelogs
      .filter((_, index) => entries[index].text.includes('not yet released'))
      .map((path) => `${path} says that ${version} is not yet released.`),
    ...(entries.some(({ text }) => text !== '') ? [] : ['No CHANGELOG.md says what is new.']),
    ...(changesets.length === 0
      ? []
      : [`${changesets.length} changesets are not in a version yet: npx changeset version.`]),
    ...fixtures
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => `${path} is missing: CONTRIBUTING.md says how it is written.`),
  ];
}

/** The version and the text of the first entry of a changelog. */
function newestEntry(text) {
  const [, first = ''] = text.split(/^## /m);
  const [heading = '', ...lines] = first.split('\n');
  return { version: heading.trim(), text: lines.join('\n').trim() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , tag] = process.argv;
  if (tag === undefined) {
    console.error('Usage: node scripts/check-release.mjs TAG');
    process.exit(2);
  }
  const problems = problemsOf(tag, fileURLToPath(new URL('..', import.meta.url)));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
  console.log(`${tag} may be released.`);
}
