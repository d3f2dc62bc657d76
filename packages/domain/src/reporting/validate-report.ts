import type { FieldRefusal } from '../field-refusal.js';
import { SiteType } from '../iccam/source-url.js';
import { err, ok, type Result } from '../result.js';
import { Language } from '../language.js';
import {
  plausibleUntil,
  readBoolean,
  readCode,
  readInstant,
  readObject,
  readText,
  ReportFieldCode,
  type Reading,
  type TextLimits,
} from '../field-reader.js';
import { trimEmail } from './read-email.js';
import { readPhone } from '../place/read-phone.js';
import { isContactPhone } from './contact-phone.js';
import { readReported } from './report-places.js';
import type { ReportDraft, ReporterContact, SiteAccess } from './report-draft.js';

const fieldNames: readonly string[] = [
  'urls',
  'places',
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
  mend: trimEmail,
  pattern: {
    test: (text) => /^[^\s@,;:<>()[\]"]+@(?!\.)(?!.*\.\.)[^\s@,;:<>()[\]"]+$/.test(text),
    code: ReportFieldCode.NOT_AN_EMAIL_ADDRESS,
  },
};
const phone: TextLimits = {
  max: 80,
  mend: (text) => readPhone(text)?.text ?? text,
  pattern: { test: isContactPhone, code: ReportFieldCode.NOT_A_PHONE_NUMBER },
};

function readContact(value: unknown, reading: Reading): ReporterContact | null {
  const fields = readObject(value, '/contact', ['name', 'email', 'phone'], reading.note);
  if (fields === null) return null;
  const contact = {
    name: readText(fields['name'], '/contact/name', { max: 200 }, reading),
    email: readText(fields['email'], '/contact/email', email, reading),
    phone: readText(fields['phone'], '/contact/phone', phone, reading),
  };
  return Object.values(contact).every((part) => part === null) ? null : contact;
}

function readSiteAccess(value: unknown, reading: Reading): SiteAccess | null {
  const fields = readObject(value, '/siteAccess', ['username', 'password'], reading.note);
  if (fields === null) return null;
  const access = {
    username: readText(fields['username'], '/siteAccess/username', { max: 200 }, reading),
    password: readText(fields['password'], '/siteAccess/password', { max: 200, keepsSpaces: true }, reading),
  };
  return Object.values(access).every((part) => part === null) ? null : access;
}

/**
 * Reads a citizen’s report. All problems of all fields are reported at once. One valid address or place is enough;
 * unreadable ones are listed as rejected.
 *
 * A report that states `immediateDanger: true` is never refused: invalid values are dropped, cut or kept as they are,
 * and the problems are in the draft. Never throws for any input; throws only for an invalid `at`. Linear in the size of
 * the input.
 * @public
 */
export function validateReport(
  input: unknown,
  setting: { readonly at: Date },
): Result<ReportDraft, readonly FieldRefusal[]> {
  const plausible = plausibleUntil(setting.at);
  const problems: FieldRefusal[] = [];
  const note = (path: string, code: string) => void problems.push({ path, code });
  const fields = readObject(input, '', fieldNames, note);
  if (fields === null) return err([{ path: '', code: ReportFieldCode.NOT_AN_OBJECT }]);
  const immediateDanger = fields['immediateDanger'] === true;
  const reading: Reading = { note, keepsFaults: immediateDanger };
  const draft: ReportDraft = {
    ...readReported(fields['urls'], fields['places'], reading),
    foundVia: readText(fields['foundVia'], '/foundVia', { max: 2048 }, reading),
    observedAt: readInstant(fields['observedAt'], '/observedAt', plausible, note),
    siteType: readCode(fields['siteType'], '/siteType', SiteType, note),
    remarks: readText(fields['remarks'], '/remarks', { max: 2000 }, reading),
    language: readCode(fields['language'], '/language', Language, note) ?? Language.NL,
    contact: readContact(fields['contact'], reading),
    siteAccess: readSiteAccess(fields['siteAccess'], reading),
    idempotencyKey: readText(fields['idempotencyKey'], '/idempotencyKey', { min: 8, max: 200 }, reading),
    immediateDanger: readBoolean(fields['immediateDanger'], '/immediateDanger', note),
    problems,
  };
  return problems.length === 0 || immediateDanger ? ok(draft) : err(problems);
}
