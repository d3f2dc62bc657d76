// Checks that dossiers are unchanged since the hotline issued them: node scripts/verify-dossier.mjs dossier.json …
// Needs only Node. The digest is the SHA-256 of the canonical JSON (RFC 8785) without the digest.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
};

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Usage: node scripts/verify-dossier.mjs dossier.json …');
  process.exit(2);
}
for (const path of paths) {
  try {
    const { digest, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
    const found = createHash('sha256').update(canonical(rest), 'utf8').digest('hex');
    const isUnchanged = found === digest;
    if (isUnchanged) console.log(`${path}: unchanged, ${rest.reference}, SHA-256 ${found}`);
    else console.error(`${path}: CHANGED, it says ${digest} and is ${found}`);
    if (!isUnchanged) process.exitCode = 1;
  } catch (error) {
    console.error(`${path}: not a dossier (${error instanceof Error ? error.message : error})`);
    process.exitCode = 1;
  }
}
