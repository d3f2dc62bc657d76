import { RemovalEvidenceClass, type CountryCode } from '@meldpunt/domain';
import type { AuditDetails } from '../../audit/index.js';
import { chainActions, withoutActor, type ChainDetail } from './chain.data.js';
import type { ChainEntry, Coded, PersonOf } from './dossier.js';
import type { ActFacts, DossierFacts } from './dossier-facts.js';
import {
  chainActionWords,
  chainDetailWords,
  holdReasonWords,
  type ChainAction,
} from './dossier-words.data.js';
import { instant, type WordsIn } from './words-in.js';

/** The actions on the content of the referral, earliest first. Actions on other items of the case are left out. */
export function describeChain(
  facts: DossierFacts,
  personOf: PersonOf,
  words: WordsIn,
): readonly ChainEntry[] {
  const concerned = new Set([
    facts.referral.id,
    facts.referral.contentItemId,
    facts.referral.caseId,
    ...facts.assessments.map(({ id }) => id),
    ...facts.takedowns.map(({ takedownId: id }) => id),
  ]);
  const takedowns = new Set(facts.takedowns.map(({ takedownId: id }) => id));
  return facts.acts.flatMap((act) => {
    const { action } = act;
    if (!isChainAction(action) || !concerned.has(act.subjectId)) return [];
    if (takedowns.has(act.subjectId) && !action.startsWith('TAKEDOWN_')) return [];
    return [describeAct(act, action, personOf, words)];
  });
}

const isChainAction = (action: string): action is ChainAction => Object.hasOwn(chainActions, action);

function describeAct(act: ActFacts, action: ChainAction, personOf: PersonOf, words: WordsIn): ChainEntry {
  const { actorId: actor, roles } = act;
  return {
    at: instant(act.at),
    action: words.listed(chainActionWords, action),
    person: actor === null || withoutActor.has(action) ? null : personOf(actor, roles),
    details: chainActions[action].flatMap((name) =>
      [detailOf(act, name) ?? []].flat().map((value) => ({
        name: words.listed(chainDetailWords, name),
        value: sayDetail[name](String(value), words),
      })),
    ),
  };
}

/** The evidence of a removal. A removal recorded before evidence was classified is marked as such. */
function detailOf({ details }: ActFacts, name: ChainDetail): AuditDetails[string] {
  const isRemoval = details['to'] === 'REMOVED' || details['outcome'] === 'REMOVED';
  if (name === 'evidence' && isRemoval) return details[name] ?? RemovalEvidenceClass.NOT_CLASSIFIED;
  return details[name] ?? null;
}

const sayDetail: Readonly<Record<ChainDetail, (code: string, words: WordsIn) => Coded>> = {
  sources: (code, words) => words.labelled('HostingSource', code),
  kind: (code, words) => words.labelled('HostingKind', code),
  country: (code, words) => words.country(code as CountryCode),
  outcome: (code, words) => words.labelled('ReferralOutcome', code),
  evidence: (code, words) => words.labelled('RemovalEvidenceClass', code),
  to: (code, words) => words.labelled('RemovalState', code),
  reason: (code, words) => words.listed(holdReasonWords, code),
  reviewOn: (code) => ({ code, words: code }),
};
