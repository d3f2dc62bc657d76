export const welfareTexts = {
  hint: 'The people who had a claim on a case in the last eight days, and how long they worked with reported content.',
  nobody: 'Nobody had a claim in the last eight days.',
  people: 'People and their time',
  session: 'Since the last break',
  day: 'In 24 hours',
  week: 'In seven days',
  alone: 'Alone, without a colleague',
  nextClaim: (time: string) => `Can take a case again from ${time}.`,
};
export type WelfareTexts = typeof welfareTexts;
