import type { Dossier } from '../../dossier.js';
import type { Issuer } from '../layout/page-header-footer.js';
import { decorate, heading, heightOf, makeRoom, page, paragraph, type Sheet } from '../layout/sheet.js';
import { facts, type Cell } from '../layout/tables.js';
import type { Voice } from '../say.js';
import { hostnameIn, shortened } from './addresses.js';

type Fact = readonly [name: string, value: Cell];

/** The issuer of a dossier and its contact. */
export const issuerFacts = ({ name, contact }: Issuer, { say, text }: Voice): readonly Fact[] => [
  [say('issuedBy'), text(name, 'strong')],
  [say('contact'), text(contact)],
];

/** The title and the warnings. */
export function titleLines(
  sheet: Sheet,
  lines: {
    readonly title: string;
    readonly subtitle: string;
    readonly isUrgent: boolean;
    readonly isTest: boolean;
  },
  { say }: Voice,
): void {
  heading(sheet, lines.title, 1);
  paragraph(sheet, lines.subtitle, 'subtitle');
  if (lines.isUrgent) alarm(sheet, say('urgentBanner'));
  if (lines.isTest) alarm(sheet, say('testBanner'));
}

/** The first page of the dossier on one referral. */
export function titleBlock(sheet: Sheet, dossier: Dossier, issuer: Issuer, voice: Voice): void {
  const { say, text, coded, at } = voice;
  const { referral, contentItem, classification } = dossier;
  titleLines(
    sheet,
    {
      title: say('title'),
      subtitle: `${say('subtitle')} (${dossier.home.words})`,
      isUrgent: referral.isUrgent,
      isTest: dossier.isTest,
    },
    voice,
  );
  heading(sheet, say('atAGlance'), 2);
  facts(sheet, [
    ...issuerFacts(issuer, voice),
    [say('reference'), text(dossier.reference, 'strong')],
    [say('version'), text(`${dossier.version}`)],
    [say('generatedAt'), text(at(dossier.generatedAt))],
    [say('case'), text(dossier.case.reference)],
    [say('openedAt'), text(at(dossier.case.openedAt))],
    [say('kind'), coded(referral.kind)],
    ...(referral.forwarding === null
      ? []
      : [
          [
            say('foreignCountry'),
            text(referral.forwarding.country?.words ?? say('noCountry'), 'strong'),
          ] as const,
        ]),
    [say('address'), shortened(contentItem.address.defanged, voice)],
    [say('hostname'), hostnameIn(contentItem.address.hostname, voice)],
    [say('result'), classification === null ? text(say('notAssessed')) : coded(classification.result)],
    [say('hostingCountry'), coded(contentItem.hosting.country ?? contentItem.hosting.kind)],
    [say('status'), coded(referral.status)],
    [say('digest'), text(dossier.digest, 'code')],
  ]);
}

/** A highlighted warning. */
function alarm(sheet: Sheet, text: string): void {
  const { doc } = sheet;
  const height = heightOf(sheet, text, 'alarm', page.width) + 9;
  makeRoom(sheet, height);
  const y = doc.y;
  decorate(sheet, 'Layout', () =>
    doc
      .rect(page.left - 6, y, page.width + 12, height)
      .lineWidth(1.2)
      .strokeColor('#9b1c1c')
      .stroke(),
  );
  doc.y = y + 5;
  paragraph(sheet, text, 'alarm');
  doc.y = y + height + 6;
}
