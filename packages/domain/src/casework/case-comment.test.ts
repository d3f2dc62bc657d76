import { canSeeComment, commentText, maxCommentLength } from './case-comment.js';

describe('the text of a comment', () => {
  it('is trimmed', () => {
    expect(commentText('  call the provider\nagain ')).toEqual({
      ok: true,
      value: 'call the provider\nagain',
    });
  });

  it.each([
    ['', 'TEXT_MISSING'],
    [' \n ', 'TEXT_MISSING'],
    ['x'.repeat(maxCommentLength + 1), 'TEXT_TOO_LONG'],
  ])('is refused: %j', (text, code) => {
    expect(commentText(text)).toEqual({ ok: false, error: { code, longest: maxCommentLength } });
  });

  it('may have exactly the maximum length', () => {
    expect(commentText('x'.repeat(maxCommentLength)).ok).toBe(true);
  });
});

describe('a comment', () => {
  it.each<[string, string, readonly (readonly string[])[], boolean]>([
    ['of a colleague, while nothing is awaited', 'other', [], true],
    ['of a colleague, while the viewer may give a second opinion', 'other', [['other']], false],
    ['of the viewer, while a second opinion is awaited', 'viewer', [['other']], true],
    ['of a colleague, for the author of the first opinion', 'other', [['viewer']], true],
    ['of a colleague, for the author of one of two first opinions', 'other', [['viewer'], ['other']], false],
    ['of a colleague, while the assessors are not known', 'other', [[]], false],
  ])('%s', (_, authorId, assessorsOfAwaiting, expected) => {
    expect(canSeeComment({ viewerId: 'viewer', authorId, assessorsOfAwaiting })).toBe(expected);
  });
});
