import { Language } from '../language.js';
import { reporterGuidance } from './reporter-guidance.js';

const languages = Object.values(Language);

describe('the guidance for a reporter', () => {
  it.each(languages)('begins with the emergency number in %s', (language) => {
    expect(reporterGuidance(language)[0]).toMatchObject({ code: 'EMERGENCY', phone: '112' });
  });

  it('is the same advice in every language, in different words', () => {
    const codes = languages.map((language) => reporterGuidance(language).map(({ code }) => code));
    const texts = languages.flatMap((language) => reporterGuidance(language).map(({ text }) => text));

    for (const list of codes) expect(list).toEqual(codes[0]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('has a number or a site for every help line, and neither for advice', () => {
    const [withContact, without] = [true, false].map((hasContact) =>
      reporterGuidance('EN')
        .filter(({ phone, url }) => ((phone ?? url) !== null) === hasContact)
        .map(({ code }) => code),
    );

    expect(withContact).toEqual(['EMERGENCY', 'CHILD_FOCUS', 'YOUNG_VICTIMS', 'OWN_CONCERNS']);
    expect(without).toEqual(['DO_NOT_SPREAD', 'KEEP_RECEIPT', 'WHAT_YOU_WILL_LEARN']);
  });

  it('uses the help lines of another country', () => {
    const text = { NL: 'nl', FR: 'fr', DE: 'de', EN: 'en' };
    const helpLine = { code: 'EMERGENCY', phone: '999', url: null, confidence: 'HIGH', text } as const;

    expect(reporterGuidance('FR', [helpLine])[0]).toEqual({
      code: 'EMERGENCY',
      text: 'fr',
      phone: '999',
      url: null,
    });
  });
});
