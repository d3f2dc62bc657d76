// Writes the software bill of materials of the image (CycloneDX, JSON): `node scripts/write-sbom.mjs FILE`. It lists the
// packages that the image holds, with their checksums and licences. The same lock gives the same bytes: the only time in it
// is SOURCE_DATE_EPOCH, if it is set.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const jsonAt = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** The packages of this repository in the image. */
const own = ['packages/api', 'packages/domain'];

/** The packages that the image holds, as `name@version`: what the lock installs for production, outside the examples. */
export function packagesInImage({ packages }) {
  const installed = Object.entries(packages).filter(
    ([path, { link, dev, optional, devOptional }]) =>
      /^(?:packages\/(?:api|domain)\/)?node_modules\//.test(path) &&
      !(link || dev || optional || devOptional),
  );
  return new Set(
    installed.map(
      ([path, { name, version }]) => `${name ?? path.replace(/^.*node_modules\//, '')}@${version}`,
    ),
  );
}

/**
 * What npm says of every package of the lock. `npm sbom --omit dev` is not used: it also leaves out each package that
 * something for development needs too, such as `graphql` and `pg`.
 */
const ofAllPackages = () =>
  JSON.parse(
    execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
      cwd: fileURLToPath(root),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    }),
  );

const byRef = (one, other) => (one['bom-ref'] < other['bom-ref'] ? -1 : 1);

const component = ({ name, version }, type) => ({
  'bom-ref': `${name}@${version}`,
  type,
  name,
  version,
  purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
});

/** Reduces what npm says to what the image holds, in a fixed order. */
export function sbomOf(all, lock, { product, parts, epoch }) {
  const kept = packagesInImage(lock);
  const main = component(product, 'application');
  const first = parts.map((part) => component(part, 'library'));
  const libraries = all.components.filter((one) => kept.has(one['bom-ref']));
  const components = [...first, ...libraries].sort(byRef);
  const refs = new Set(components.map((one) => one['bom-ref']));
  const dependencies = [
    { ref: main['bom-ref'], dependsOn: first.map((one) => one['bom-ref']).sort() },
    ...all.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)).sort() }))
      .sort((one, other) => (one.ref < other.ref ? -1 : 1)),
  ];
  const metadata = {
    ...(epoch === undefined ? {} : { timestamp: new Date(Number(epoch) * 1000).toISOString() }),
    lifecycles: [{ phase: 'build' }],
    component: main,
  };
  const content = { metadata, components, dependencies };
  return {
    $schema: all.$schema,
    bomFormat: all.bomFormat,
    specVersion: all.specVersion,
    serialNumber: `urn:uuid:${idOf(content)}`,
    version: 1,
    ...content,
  };
}

/** An id that depends only on the content (UUID, version 8). */
function idOf(content) {
  const hex = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , file] = process.argv;
  if (file === undefined) {
    console.error('Usage: node scripts/write-sbom.mjs FILE');
    process.exit(2);
  }
  const settings = {
    product: jsonAt('package.json'),
    parts: own.map((path) => jsonAt(`${path}/package.json`)),
    epoch: process.env.SOURCE_DATE_EPOCH || undefined,
  };
  const sbom = sbomOf(ofAllPackages(), jsonAt('package-lock.json'), settings);
  writeFileSync(file, `${JSON.stringify(sbom, null, 2)}\n`);
  console.log(`${sbom.components.length} components in ${file}`);
}
