import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '../../../platform/json/canonical-json.js';
import type { Dossier, DossierContent, DossierIssue } from './dossier.js';

const sha256 = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

/** How the digest of a dossier is calculated. */
export const integrity = {
  algorithm: 'SHA-256',
  canonicalisation: 'RFC 8785',
  covers: 'EVERYTHING_BUT_DIGEST',
} as const;

/** The digest of a dossier without its own digest member, in hexadecimal. */
export function digestOf({ digest: _, ...rest }: Readonly<Record<string, Json>>): string {
  return sha256(canonicalJson(rest)).toString('hex');
}

/** Adds the version and the digest to the content of a dossier. */
export function sealDossier(content: DossierContent, { id, version, generatedAt }: DossierIssue): Dossier {
  const unsealed = {
    ...content,
    id,
    version,
    generatedAt,
    reference: `${content.referral.reference}/${version}`,
    integrity,
    digest: '',
  } as const;
  return { ...unsealed, digest: digestOf(unsealed) };
}

/** The dossier as canonical JSON. Its bytes are those over which the digest is calculated. */
export const dossierText = (dossier: Dossier): string => canonicalJson(dossier);

/** One digest over the content in all languages. When it changes, the version changes. */
export const contentDigest = (contents: readonly DossierContent[]): Buffer =>
  sha256(canonicalJson(contents as readonly Json[]));
