import { asRecord } from './bounded-json.js';
import type { Card } from './card.js';
import { readJCard } from './jcard.js';
import { readJsContact } from './jscontact.js';

/** The card of an entity, in whichever of the two forms it comes; both together where it has both. */
export function readCard(entity: unknown): Card {
  const record = asRecord(entity);
  const [vcard, jscard] = [readJCard(record['vcardArray']), readJsContact(record['jscard'])];
  return {
    emails: [...new Set([...vcard.emails, ...jscard.emails])],
    forms: [...new Set([...vcard.forms, ...jscard.forms])],
    organisation: vcard.organisation ?? jscard.organisation,
    languages: vcard.languages.length > 0 ? vcard.languages : jscard.languages,
    isPerson: vcard.isPerson || jscard.isPerson,
  };
}

/** Whether an entity says nothing of itself, so that its own answer must be asked for. */
export const isStub = (entity: unknown): boolean => {
  const record = asRecord(entity);
  return !Array.isArray(record['vcardArray']) && Object.keys(asRecord(record['jscard'])).length === 0;
};
