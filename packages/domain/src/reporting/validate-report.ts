import type { FieldRefusal } from '../field-refusal.js';
import { SiteType } from '../iccam/source-url.js';
import { err, ok, type Result } from '../result.js';
import { Language } from '../words/language.js';
import {
  plausibleUntil,
  readBoolean,
  readCode,
  readInstant,
  readObject,
  readText,
  ReportFieldCode,
  type Note,
  type TextLimits,
} from './field-reader.js';
import { readAddresses, type AddressParser } from './report-addresses.js';
import type { ReportableAddress, ReportDraft, ReporterContact, SiteAccess } from './report-draft.js';

const fieldNames: readonly string[] = [
  'urls',
  'foundVia',
  'observedAt',
  'siteType',
  'remarks',
  'language',
  'contact',
  'siteAccess',
  'idempotencyKey',
  'immediateDanger',
] satisfies readonly (keyof ReportDraft | 'urls')[];

const email: TextLimits = {
  max: 254,
  pattern: { test: (text) => /^[^\s@]+@[^\s@]+$/.test(text), code: ReportFieldCode.NOT_AN_EMAIL_ADDRESS },
};
const phone: TextLimits = {
  max: 40,
  pattern: {
    test: (text) => /^[+\d][\d ()./-]*$/.test(text) && text.replace(/\D/g, '').length >= 3,
    code: ReportFieldCode.NOT_A_PHONE_NUMBER,
  },
};

function readContact(value: unknown, note: Note): ReporterContact | null {
  const fields = readObject(value, '/contact', ['name', 'email', 'phone'], note);
  if (fields === null) return null;
  const contact = {
    name: readText(fields['name'], '/contact/name', { max: 200 }, note),
    email: readText(fields['email'], '/contact/email', email, note),
    phone: readText(fields['phone'], '/contact/phone', phone, note),
  };
  return Object.values(contact).every((part) => part === null) ? null : contact;
}

function readSiteAccess(value: unknown, note: Note): SiteAccess | null {
  const fields = readObject(value, '/siteAccess', ['username', 'password'], note);
  if (fields === null) return null;
  const access = {
    username: readText(fields['username'], '/siteAccess/username', { max: 200 }, note),
    password: readText(fields['password'], '/siteAccess/password', { max: 200, keepsSpaces: true }, note),
  };
  return Object.values(access).every((part) => part === null) ? null : access;
}

/**
 * Reads a citizen's report. Every problem of every field is named at once; one good address is enough, and the bad
 * ones are named beside it. Never throws whatever the input, only for an `at` that is no instant; linear in the size of
 * the input.
 * @public
 */
export function validateReport<Address extends ReportableAddress>(
  input: unknown,
  setting: { readonly at: Date; readonly parseAddress: AddressParser<Address> },
): Result<ReportDraft<Address>, readonly FieldRefusal[]> {
  const plausible = plausibleUntil(setting.at);
  const refusals: FieldRefusal[] = [];
  const note: Note = (path, code) => refusals.push({ path, code });
  const fields = readObject(input, '', fieldNames, note);
  if (fields === null) return err([{ path: '', code: ReportFieldCode.NOT_AN_OBJECT }]);
  const draft: ReportDraft<Address> = {
    addresses: readAddresses(fields['urls'], setting.parseAddress, note),
    foundVia: readText(fields['foundVia'], '/foundVia', { max: 2048 }, note),
    observedAt: readInstant(fields['observedAt'], '/observedAt', plausible, note),
    siteType: readCode(fields['siteType'], '/siteType', SiteType, note),
    remarks: readText(fields['remarks'], '/remarks', { max: 2000 }, note),
    language: readCode(fields['language'], '/language', Language, note) ?? Language.NL,
    contact: readContact(fields['contact'], note),
    siteAccess: readSiteAccess(fields['siteAccess'], note),
    idempotencyKey: readText(fields['idempotencyKey'], '/idempotencyKey', { min: 8, max: 200 }, note),
    immediateDanger: readBoolean(fields['immediateDanger'], '/immediateDanger', note),
  };
  return refusals.length === 0 ? ok(draft) : err(refusals);
}
