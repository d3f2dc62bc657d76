import { traditionOf } from '../fonts/fonts-for.js';
import { heading, paragraph, type Sheet } from '../layout/sheet.js';
import type { Voice } from '../say.js';
import { visibleText } from '../text/visible-text.js';

/** The cautions before the content. */
export function cautions(
  sheet: Sheet,
  { timeZone, texts }: { readonly timeZone: string; readonly texts: Iterable<string> },
  { say }: Voice,
): void {
  heading(sheet, say('caution'), 2);
  for (const word of ['cautionOpening', 'cautionCodes', 'cautionPersons'] as const)
    paragraph(sheet, say(word), 'small');
  paragraph(sheet, say('cautionTimes', { zone: timeZone }), 'small');
  if ([...texts].some((text) => hasEscapes(sheet, text))) paragraph(sheet, say('cautionEscapes'), 'small');
}

/** Whether a character of the text is printed as its code point. */
function hasEscapes({ fonts }: Sheet, text: string): boolean {
  const has = (codePoint: number) => fonts.faceOf(codePoint, 'PLAIN', traditionOf(text)) !== null;
  return visibleText(text, has) !== text.normalize('NFC');
}
