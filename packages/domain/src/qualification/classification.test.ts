import { Classification, isIllegal } from './classification.js';

describe('isIllegal', () => {
  const answers: Readonly<Record<Classification, boolean>> = {
    BASELINE: true,
    NATIONALLY_ILLEGAL: true,
    NOT_ILLEGAL: false,
    OTHER_LAW: false,
    NOT_ASSESSABLE: false,
    UNDETERMINED: false,
  };

  it.each(Object.values(Classification))('returns for %s what the table says', (classification) => {
    expect(isIllegal(classification)).toBe(answers[classification]);
  });

  it.each([null, undefined])('is false for content without a classification (%s)', (classification) => {
    expect(isIllegal(classification)).toBe(false);
  });
});
