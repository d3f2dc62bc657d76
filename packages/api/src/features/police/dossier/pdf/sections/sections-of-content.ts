import type { DossierObservation } from '../../dossier.js';
import type { Voice } from '../say.js';
import { heading, paragraph } from '../layout/sheet.js';
import { facts, grid, type Cell } from '../layout/tables.js';
import type { Section } from './section.js';
import { hostnameIn, shortened } from './addresses.js';

export const referralSection: Section = (
  sheet,
  { referral },
  { say, text, coded, list, instant },
  numbering,
) => {
  heading(sheet, `${numbering}1. ${say('referral')}`, 2);
  const forwarding = referral.forwarding;
  facts(sheet, [
    [say('reference'), text(referral.reference)],
    [say('kind'), coded(referral.kind)],
    [say('recipient'), text(referral.recipient)],
    [say('forwarding'), text(forwarding?.through ?? null)],
    [
      say('foreignCountry'),
      forwarding === null
        ? []
        : forwarding.country === null
          ? text(say('noCountry'))
          : coded(forwarding.country),
    ],
    [
      say('urgency'),
      text(say(referral.isUrgent ? 'urgent' : 'ordinary'), referral.isUrgent ? 'strong' : 'plain'),
    ],
    [say('reasons'), list(referral.because)],
    [say('status'), coded(referral.status)],
    [say('createdAt'), instant(referral.createdAt)],
    [say('sentAt'), instant(referral.sentAt)],
    [say('dueAt'), instant(referral.dueAt)],
    [say('acknowledgedAt'), instant(referral.acknowledgedAt)],
    [say('recipientReference'), text(referral.recipientReference)],
    [say('completedAt'), instant(referral.completedAt)],
    [say('outcome'), coded(referral.outcome)],
  ]);
};

export const hostingSection: Section = (sheet, { contentItem }, voice, numbering) => {
  const { say, text, coded, list, instant } = voice;
  const { address, hosting, position } = contentItem;
  heading(sheet, `${numbering}2. ${say('addressAndHosting')}`, 2);
  facts(sheet, [
    [say('address'), shortened(address.defanged, voice)],
    [say('hostname'), hostnameIn(address.hostname, voice)],
    [say('position'), text(say(position === 1 ? 'reportedItself' : 'foundOnReported'))],
    [say('hostingKind'), coded(hosting.kind)],
    [say('hostingCountry'), coded(hosting.country)],
    [say('hostingCountries'), hosting.country === null ? list(hosting.countries) : []],
    [say('confidence'), coded(hosting.confidence)],
    [say('provider'), text(hosting.provider)],
    [say('decidedBy'), list(hosting.decidedBy)],
    [say('asOf'), instant(hosting.asOf)],
  ]);
  heading(sheet, say('evidence'), 3);
  if (hosting.evidence.length === 0) return paragraph(sheet, say('noEvidence'));
  return grid(
    sheet,
    [
      { title: say('observedAt'), width: 138 },
      { title: say('source'), width: 110 },
      { title: say('statement'), width: 235 },
    ],
    hosting.evidence.map((observed) => [
      [
        ...instant(observed.observedAt),
        { text: say('recordedAt'), style: 'small' as const },
        { text: voice.at(observed.recordedAt), style: 'small' as const },
      ],
      coded(observed.source),
      statement(observed, voice),
    ]),
  );
};

function statement(observed: DossierObservation, { say, text }: Voice): Cell {
  const country = observed.country === null ? null : `${observed.country.words} (${observed.country.code})`;
  return [
    ...text(country),
    ...text(observed.ipAddress === null ? null : `IP ${observed.ipAddress}`),
    ...text(observed.provider),
    ...text(observed.network?.words ?? null),
    ...text(observed.isProxy ? say('proxy') : null),
    ...text(observed.isAnycast ? say('anycast') : null),
  ];
}

export const findingsSection: Section = (
  sheet,
  { assessment, opinions },
  { say, text, coded, list, at },
  numbering,
) => {
  heading(sheet, `${numbering}3. ${say('findings')}`, 2);
  if (assessment === null) return paragraph(sheet, say('notAssessed'));
  paragraph(sheet, `${say('assessedAt')} ${at(assessment.assessedAt)}`, 'small');
  grid(
    sheet,
    [
      { title: say('question'), width: 193 },
      { title: say('answer'), width: 165 },
      { title: say('code'), width: 125 },
    ],
    assessment.findings.map(({ question, answer }): readonly Cell[] => [
      text(question.words),
      answer === null ? text(say('notAnswered'), 'label') : text(answer.words, 'strong'),
      [
        { text: question.code, style: 'code' as const },
        { text: answer?.code ?? '-', style: 'code' as const },
      ],
    ]),
  );
  return facts(sheet, [
    [say('siteType'), coded(assessment.siteType)],
    [say('commerciality'), coded(assessment.commerciality)],
    [say('paymentMethods'), list(assessment.paymentMethods)],
    [say('opinions'), coded(opinions.standing)],
    [
      say('persons'),
      [
        { text: `${opinions.persons}`, style: 'plain' as const },
        {
          text: say(opinions.hasIndependentSecond ? 'independentSecond' : 'noSecond'),
          style: 'small' as const,
        },
      ],
    ],
  ]);
};

export const classificationSection: Section = (sheet, dossier, { say, text, list }, numbering) => {
  const { classification, legalBasis } = dossier;
  heading(sheet, `${numbering}4. ${say('classification')}`, 2);
  if (classification === null) return paragraph(sheet, say('notAssessed'));
  facts(sheet, [
    [
      say('result'),
      [
        { text: classification.result.words, style: 'strong' as const },
        { text: classification.result.code, style: 'code' as const },
        ...text(classification.isConcluded ? null : say('notConcluded'), 'alarm'),
        ...text(classification.needsLegalReview ? say('legalReview') : null, 'alarm'),
      ],
    ],
    [say('criteria'), list(classification.decidedBy)],
    [say('reasons'), list(classification.because)],
  ]);
  if (legalBasis.length === 0) return undefined;
  heading(sheet, say('legalBasis'), 3);
  grid(
    sheet,
    [
      { title: say('article'), width: 150 },
      { title: say('subject'), width: 203 },
      { title: say('inForce'), width: 130 },
    ],
    legalBasis.map((provision) => [
      [
        { text: `${say('article')} ${provision.article}`, style: 'strong' as const },
        { text: provision.statute.words, style: 'small' as const },
        { text: provision.code, style: 'code' as const },
      ],
      [
        { text: provision.title, style: 'plain' as const },
        { text: provision.sourceConfidence.words, style: 'small' as const },
      ],
      [
        ...text(provision.validFrom === null ? null : say('from', { day: provision.validFrom })),
        ...text(provision.validTo === null ? say('stillInForce') : say('until', { day: provision.validTo })),
      ],
    ]),
  );
  return paragraph(sheet, say('titleIsOurs'), 'small');
};
