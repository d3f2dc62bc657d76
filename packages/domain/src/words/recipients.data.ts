// The words between the names in which a hand-over says who it goes to.
// Origin: written for this project, in plain official language. Checked 2026-11-22.
// Coverage: police abroad and the INHOPE network, in Dutch, French, German and English. Left out: names of countries,
// which every platform knows by their code.
import type { Words } from './wording.js';

/** What stands between who receives a hand-over and whom it is for. @internal */
export const recipientWords: Words<'FOR_POLICE_OF' | 'FOR' | 'A_COUNTRY_WITHOUT_HOTLINE'> = {
  FOR_POLICE_OF: {
    NL: 'voor de politie van',
    FR: 'pour la police de',
    DE: 'für die Polizei von',
    EN: 'for the police of',
  },
  FOR: { NL: 'voor', FR: 'pour', DE: 'für', EN: 'for' },
  A_COUNTRY_WITHOUT_HOTLINE: {
    NL: 'een land zonder meldpunt',
    FR: 'un pays sans hotline',
    DE: 'ein Land ohne Meldestelle',
    EN: 'a country without a hotline',
  },
};
