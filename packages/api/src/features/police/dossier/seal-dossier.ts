import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '../../../platform/json/canonical-json.js';
import type { Dossier, DossierContent, DossierIssue } from './dossier.js';

const sha256 = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

/** How the digest of a dossier is made. */
export const integrity = {
  algorithm: 'SHA-256',
  canonicalisation: 'RFC 8785',
  covers: 'EVERYTHING_BUT_DIGEST',
} as const;

/** The digest of everything in a dossier but the digest itself, as hexadecimal digits. */
export function digestOf({ digest: _, ...rest }: Readonly<Record<string, Json>>): string {
  return sha256(canonicalJson(rest)).toString('hex');
}

/** Puts a version, and the digest over all of it, to the content of a dossier. */
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

/** The dossier as it is handed over: canonical JSON, so that what was signed for is what is in the file. */
export const dossierText = (dossier: Dossier): string => canonicalJson(dossier);

/** What the same facts say in every language, as one digest: when it changes, so does the version. */
export const contentDigest = (contents: readonly DossierContent[]): Buffer =>
  sha256(canonicalJson(contents as readonly Json[]));
