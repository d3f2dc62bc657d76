// The words between names in the description of a recipient. Origin: written for this project, in plain official
// language. Checked 2026-11-22. Coverage: police abroad and the INHOPE network, in Dutch, French, German and English.
// Left out: names of countries.
import type { Words } from '../wording.js';

/** The words between the first recipient of a hand-over and its final recipient. @internal */
export const recipientWords: Words<'FOR_POLICE' | 'FOR_CONTENT' | 'IN_A_COUNTRY_WITHOUT_HOTLINE'> = {
  FOR_POLICE: { NL: 'voor de politie', FR: 'pour la police', DE: 'für die Polizei', EN: 'for the police' },
  FOR_CONTENT: { NL: 'voor inhoud', FR: 'pour du contenu', DE: 'für Inhalte', EN: 'for content' },
  IN_A_COUNTRY_WITHOUT_HOTLINE: {
    NL: 'in een land zonder meldpunt',
    FR: 'dans un pays sans hotline',
    DE: 'in einem Land ohne Meldestelle',
    EN: 'in a country without a hotline',
  },
};
