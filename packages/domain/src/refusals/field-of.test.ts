import fc from 'fast-check';
import { fieldOf } from './field-of.js';
import { InputField } from './input-field.js';

describe('the field of a problem', () => {
  it.each([
    ['/url', 'URL', null],
    ['/contact/email', 'CONTACT_EMAIL', null],
    ['/urls/3', 'URLS', 3],
    ['/places/2/text', 'PLACES_TEXT', 2],
    ['/findings/apparentAge', 'FINDINGS_APPARENT_AGE', null],
    ['/findings/more/some question', 'FINDINGS_MORE', null],
    ['/removal/observedOfflineAt', 'REMOVAL_OBSERVED_OFFLINE_AT', null],
    ['/contact/nickname', 'CONTACT', null],
    ['', null, null],
    ['/nothing', null, null],
    ['/7', null, null],
    ['/constructor', null, null],
  ])('at %j is %s, place %s', (path, field, position) => {
    expect(fieldOf(path)).toEqual({ field, position });
  });

  it('is a known field or none, for every text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { field } = fieldOf(`/${text}`);
        expect(field === null || field in InputField).toBe(true);
      }),
    );
  });
});
