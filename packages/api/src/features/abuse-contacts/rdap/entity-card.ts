import { asRecord } from './bounded-json.js';
import { maxAddressesPerCard, type Card } from './card.js';
import { readJCard } from './jcard.js';
import { readJsContact } from './jscontact.js';

/** Property names that registries use for a JSContact card. The RDAP extension changed its name over time. */
const jsCardMembers: ReadonlySet<string> = new Set(['jscard', 'jscontact', 'jscontact_card']);

function jsCardOf(entity: Readonly<Record<string, unknown>>): unknown {
  const member = Object.keys(entity).find((name) => jsCardMembers.has(name.toLowerCase()));
  return member === undefined ? undefined : entity[member];
}

/** Reads the card of an entity: a jCard, a JSContact card, or both merged. */
export function readCard(entity: unknown): Card {
  const record = asRecord(entity);
  const [vcard, jscard] = [readJCard(record['vcardArray']), readJsContact(jsCardOf(record))];
  return {
    emails: [...new Set([...vcard.emails, ...jscard.emails])].slice(0, maxAddressesPerCard),
    forms: [...new Set([...vcard.forms, ...jscard.forms])].slice(0, maxAddressesPerCard),
    organisation: vcard.organisation ?? jscard.organisation,
    languages: vcard.languages.length > 0 ? vcard.languages : jscard.languages,
    isPerson: vcard.isPerson || jscard.isPerson,
  };
}

/** Whether an entity has no card, so that it must be fetched separately. */
export const isStub = (entity: unknown): boolean => {
  const record = asRecord(entity);
  return !Array.isArray(record['vcardArray']) && Object.keys(asRecord(jsCardOf(record))).length === 0;
};
