import type { Dossier } from '../dossier.js';
import { dossierText } from '../seal-dossier.js';
import { hasUnprintable } from './printable.js';
import type { Voice } from './say.js';
import { decorate, heading, heightOf, makeRoom, page, paragraph, type Sheet } from './sheet.js';
import { facts, type Cell } from './tables.js';

/** As much of a defanged address as is read at a glance; the rest stands in the appendix. */
const mostShown = 400;

export const shortened = (address: string, { say, text }: Voice): Cell =>
  address.length <= mostShown
    ? text(address, 'strong')
    : [
        { text: address.slice(0, mostShown), style: 'strong' },
        { text: say('addressShortened'), style: 'small' },
      ];

/** The first page: what this is, what it is about, and what to know before reading on. */
export function titleBlock(sheet: Sheet, dossier: Dossier, voice: Voice): void {
  const { say, text, coded, at } = voice;
  const { referral, contentItem, classification } = dossier;
  heading(sheet, say('title'), 1);
  paragraph(sheet, `${say('subtitle')} (${dossier.home.words})`, 'subtitle');
  if (referral.isUrgent) alarm(sheet, say('urgentBanner'));
  if (dossier.isTest) alarm(sheet, say('testBanner'));
  heading(sheet, say('atAGlance'), 2);
  facts(sheet, [
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
    [say('result'), classification === null ? text(say('notAssessed')) : coded(classification.result)],
    [say('hostingCountry'), coded(contentItem.hosting.country ?? contentItem.hosting.kind)],
    [say('status'), coded(referral.status)],
    [say('digest'), text(dossier.digest, 'code')],
  ]);
  heading(sheet, say('caution'), 2);
  for (const word of ['cautionOpening', 'cautionCodes', 'cautionPersons'] as const)
    paragraph(sheet, say(word), 'small');
  paragraph(sheet, say('cautionTimes', { zone: dossier.timeZone }), 'small');
  if (hasUnprintable(dossierText(dossier))) paragraph(sheet, say('cautionEscapes'), 'small');
}

/** A line that nobody overlooks. */
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
  doc.y = y + 6;
  paragraph(sheet, text, 'alarm');
  doc.y = y + height + 6;
}
