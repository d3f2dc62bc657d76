import { canSeeOpinions, mayGiveOpinion } from './opinion-access.js';

describe('a second opinion', () => {
  it('must come from another person', () => {
    expect(mayGiveOpinion({ viewerId: 'bert', previousAssessorIds: ['anna'] })).toEqual({
      ok: true,
      value: true,
    });
    expect(mayGiveOpinion({ viewerId: 'anna', previousAssessorIds: ['anna'] })).toEqual({
      ok: false,
      error: { code: 'SAME_PERSON' },
    });
  });

  it('does not restrict a first opinion', () => {
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
