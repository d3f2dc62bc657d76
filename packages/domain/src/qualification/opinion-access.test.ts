import { canSeeOpinions, mayGiveOpinion } from './opinion-access.js';

describe('a second opinion', () => {
  it('is given by another person', () => {
    expect(mayGiveOpinion({ viewerId: 'bert', previousAssessorIds: ['anna'] })).toEqual({
      ok: true,
      value: true,
    });
    expect(mayGiveOpinion({ viewerId: 'anna', previousAssessorIds: ['anna'] })).toEqual({
      ok: false,
      error: { code: 'SAME_PERSON' },
    });
  });

  it('is not needed for a first one', () => {
    expect(mayGiveOpinion({ viewerId: 'anna', previousAssessorIds: [] }).ok).toBe(true);
  });

  it.each([
    ['anna', true, true],
    ['bert', true, false],
    ['anna', false, true],
    ['bert', false, true],
  ])(
    'is blind: %s, while it is awaited: %s, reads the first by anna: %s',
    (viewerId, awaitingSecondOpinion, can) => {
      expect(canSeeOpinions({ viewerId, awaitingSecondOpinion, assessorIds: ['anna'] })).toBe(can);
    },
  );
});
