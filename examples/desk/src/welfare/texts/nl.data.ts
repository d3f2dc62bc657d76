import type { TextsLike } from '../../language/texts.js';
import type { WelfareTexts } from './en.data.js';

export const welfareTexts: TextsLike<WelfareTexts> = {
  hint: 'Wie de laatste acht dagen een dossier had genomen, en hoelang zij met gemelde inhoud werkten.',
  nobody: 'Niemand had de laatste acht dagen een dossier genomen.',
  people: 'Personen en hun tijd',
  session: 'Sinds de laatste pauze',
  day: 'In 24 uur',
  week: 'In zeven dagen',
  alone: 'Alleen, zonder collega',
  nextClaim: (time) => `Kan opnieuw een dossier nemen vanaf ${time}.`,
};
