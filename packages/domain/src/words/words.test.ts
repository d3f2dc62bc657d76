import { Role } from '../access/role.js';
import { CloseReason } from '../case-status.js';
import { ReportFieldCode } from '../field-reader.js';
import { labels } from './labels.js';
import { Language } from '../language.js';
import { meanings } from './meanings.js';
import { ofCountry } from './of-country.js';
import { reasons } from './reasons.js';
import { explain, label, meaning } from './words-of.js';
import type { Wording } from '../wording.js';

const languages = Object.values(Language);
const rowsOf = (families: Readonly<Record<string, Readonly<Record<string, Wording>>>>) =>
  Object.entries(families).flatMap(([type, words]) =>
    Object.entries(words).map(([code, wording]) => [type, code, wording] as const),
  );
const sentences = [...rowsOf(meanings), ...rowsOf(reasons)];

describe('words', () => {
  it.each([...rowsOf(labels), ...sentences])(
    'for %s %s exist in every language, well-formed',
    (_type, _code, wording) => {
      expect(Object.keys(wording).sort()).toEqual([...languages].sort());
      for (const text of Object.values(wording)) {
        expect(text).toBe(text.trim());
        expect(text).toMatch(/^[\p{Lu}][^|]*$/u);
      }
    },
  );

  it.each(rowsOf(labels))(
    'keep the label of %s %s short and without a full stop',
    (_type, _code, wording) => {
      for (const text of Object.values(wording)) {
        expect(text.length).toBeLessThanOrEqual(70);
        expect(text).not.toMatch(/\.$/);
      }
    },
  );

  it.each(sentences)('explain %s %s in full sentences', (_type, _code, wording) => {
    for (const text of Object.values(wording)) expect(text).toMatch(/\.$/);
    expect(new Set(Object.values(wording)).size).toBe(languages.length);
  });

  it.each([...rowsOf(labels), ...sentences])(
    'use French punctuation in the French of %s %s',
    (_type, _code, { FR }) => {
      expect(FR).not.toMatch(/[\p{L}’»)][;:?!](?: |$)/u);
    },
  );

  it.each(Object.entries(labels))('give no two codes of %s the same label', (_type, words) => {
    for (const language of languages) {
      const texts = Object.values<Wording>(words).map((wording) => wording[language]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('use the same text for a reason in every table', () => {
    for (const [, code, wording] of rowsOf(reasons))
      for (const language of languages)
        expect(explain(code, language)).toBe(ofCountry(wording[language], language));
  });

  it('explain only what has a label', () => {
    for (const [type, words] of Object.entries(meanings))
      expect(Object.keys(words)).toEqual(Object.keys(labels[type as keyof typeof meanings]));
  });

  it('are found by type, code and language', () => {
    expect(label('CaseStatus', 'HELD', 'NL')).toBe('In beraad');
    expect(meaning('HostingKind', 'PROXIED', 'EN')).toContain('proxy');
    expect(explain('SAME_PERSON', 'DE')).toContain('Zweitbeurteilung');
    expect(Object.values(Role).map((role) => label('Role', role, 'FR'))).not.toContain('');
    expect(Object.values(CloseReason).map((reason) => label('CloseReason', reason, 'FR'))).not.toContain('');
    expect(Object.values(ReportFieldCode).map((code) => explain(code, 'FR'))).not.toContain(null);
  });

  it.each(['NO_SUCH_CODE', 'toString', '__proto__'])('are never invented for %s', (code) => {
    expect(explain(code, 'EN')).toBeNull();
    expect(label('CaseStatus', code as 'HELD', 'EN')).toBe(code);
    expect(meaning('CaseStatus', code as 'HELD', 'EN')).toBe(code);
  });
});
