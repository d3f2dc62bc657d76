import type { EntityManager } from '@mikro-orm/postgresql';
import { Language } from '@meldpunt/domain';
import type { RequestContext } from '../../../platform/context.js';
import { keyedHash } from '../../../platform/crypto/sealed.js';
import { kysely, type TablesOf } from '../../../platform/database/kysely.js';
import { assembleDossier, type DossierSetting } from './assemble-dossier.js';
import type { Dossier, DossierContent } from './dossier.js';
import { loadDossierFacts } from './load-dossier-facts.js';
import type { PoliceDossierEntity } from './police-dossier.entity.js';
import { contentDigest, sealDossier } from './seal-dossier.js';
import { validDossier } from './validate-dossier.js';

type Tables = TablesOf<typeof PoliceDossierEntity>;
type Parts = Pick<RequestContext, 'em' | 'clock' | 'newId' | 'keys' | 'rulebook' | 'isTest'>;

/** The dossier of one referral in every language. */
export type IssuedDossier = Readonly<Record<Language, Dossier>>;

const languages = Object.values(Language);
const maxTries = 5;

/**
 * Returns the dossiers of police referrals, in every language, by referral id. If the content is unchanged, the
 * version, the digest and the bytes stay the same. If it has changed, a new version is issued. The caller must have
 * checked access.
 */
export async function issueDossiers(
  referralIds: readonly string[],
  parts: Parts,
): Promise<ReadonlyMap<string, IssuedDossier>> {
  const issued = new Map<string, IssuedDossier>();
  let open: readonly string[] = [...new Set(referralIds)];
  for (let left = maxTries; open.length > 0 && left > 0; left -= 1) {
    const contents = await contentsOf(open, parts);
    for (const [id, dossier] of await findOrCreateVersions(contents, parts)) issued.set(id, dossier);
    open = [...contents.keys()].filter((id) => !issued.has(id));
  }
  if (open.length > 0) throw new Error('dossiers changed on every try to issue them');
  return issued;
}

async function contentsOf(
  referralIds: readonly string[],
  { em, keys, rulebook, isTest }: Parts,
): Promise<ReadonlyMap<string, readonly DossierContent[]>> {
  const setting: Omit<DossierSetting, 'language'> = {
    jurisdiction: rulebook.jurisdiction,
    home: rulebook.home,
    policeUnit: rulebook.policeUnit,
    timeZone: rulebook.deadlines.calendar.zone.code,
    isTest,
    handling: rulebook.handling.dossier,
    pseudonymOf: (caseId, accountId) => pseudonym(keys.data, caseId, accountId),
  };
  const facts = await loadDossierFacts(em, referralIds);
  return new Map(
    facts.map((each) => [
      each.referral.id,
      languages.map((language) => assembleDossier(each, { ...setting, language })),
    ]),
  );
}

/** Within a case a person always has the same pseudonym. Only the hotline can link pseudonyms across cases. */
const pseudonym = (key: Buffer, caseId: string, accountId: string): string =>
  `P-${keyedHash(key, `dossier person ${caseId} ${accountId}`).toString('hex').slice(0, 10).toUpperCase()}`;

/** Finds or creates the version of each content. A version that lost a race is left out and created again. */
async function findOrCreateVersions(
  contents: ReadonlyMap<string, readonly DossierContent[]>,
  parts: Parts,
): Promise<ReadonlyMap<string, IssuedDossier>> {
  const settled = new Map<string, IssuedDossier>();
  if (contents.size === 0) return settled;
  const latest = await latestOf(parts.em, [...contents.keys()]);
  const fresh: { id: string; issued: IssuedDossier; row: ReturnType<typeof rowOf> }[] = [];
  for (const [referralId, said] of contents) {
    const digest = contentDigest(said);
    const known = latest.get(referralId);
    const isKnown = known?.contentDigest.equals(digest) ?? false;
    const issue = {
      id: isKnown && known ? known.id : parts.newId(),
      version: (known?.version ?? 0) + (isKnown ? 0 : 1),
      generatedAt: (isKnown && known ? known.generatedAt : parts.clock()).toISOString(),
    };
    const issued = inEveryLanguage(said.map((content) => validDossier(sealDossier(content, issue))));
    if (isKnown) settled.set(referralId, issued);
    else fresh.push({ id: referralId, issued, row: rowOf(referralId, issued, digest) });
  }
  for (const referralId of await insert(
    parts.em,
    fresh.map(({ row }) => row),
  )) {
    const made = fresh.find(({ id }) => id === referralId);
    if (made) settled.set(referralId, made.issued);
  }
  return settled;
}

const inEveryLanguage = (dossiers: readonly Dossier[]): IssuedDossier =>
  Object.fromEntries(dossiers.map((dossier) => [dossier.language, dossier])) as IssuedDossier;

const rowOf = (referralId: string, issued: IssuedDossier, digest: Buffer) => ({
  id: issued.EN.id,
  referralId,
  version: issued.EN.version,
  contentDigest: digest,
  digests: JSON.stringify(
    Object.fromEntries(languages.map((language) => [language, issued[language].digest])),
  ) as never,
  generatedAt: new Date(issued.EN.generatedAt),
});

async function latestOf(em: EntityManager, referralIds: readonly string[]) {
  const rows = await kysely<Tables>(em)
    .selectFrom('police_dossier')
    .select(['id', 'referralId', 'version', 'contentDigest', 'generatedAt'])
    .distinctOn('referralId')
    .where('referralId', 'in', referralIds)
    .orderBy('referralId')
    .orderBy('version', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.referralId, row]));
}

/** Stores versions. Returns the referrals whose version was not stored by another transaction. */
async function insert(
  em: EntityManager,
  rows: readonly ReturnType<typeof rowOf>[],
): Promise<readonly string[]> {
  if (rows.length === 0) return [];
  const stored = await kysely<Tables>(em)
    .insertInto('police_dossier')
    .values([...rows])
    .onConflict((conflict) => conflict.columns(['referralId', 'version']).doNothing())
    .returning('referralId')
    .execute();
  return stored.map((row) => row.referralId);
}
