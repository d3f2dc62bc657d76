import type { TextsLike } from '../../language/texts.js';
import type { WelfareTexts } from './en.data.js';

export const welfareTexts: TextsLike<WelfareTexts> = {
  hint: 'Personen, die in den letzten acht Tagen einen Fall genommen hatten, und wie lange sie mit gemeldeten Inhalten arbeiteten.',
  nobody: 'In den letzten acht Tagen hatte niemand einen Fall genommen.',
  people: 'Personen und ihre Zeit',
  session: 'Seit der letzten Pause',
  day: 'In 24 Stunden',
  week: 'In sieben Tagen',
  alone: 'Allein, ohne Kollegen',
  nextClaim: (time) => `Kann ab ${time} wieder einen Fall nehmen.`,
};
