// Words for the hotline’s own country when it is not known which country that is. Origin: written for this project, in
// plain official language. Checked 2026-11-29. Coverage: the law and the place, in Dutch, French, German and English.
// Left out: nothing.
import type { Words } from '../wording.js';

/** The law and the place of the hotline, for any country. @internal */
export const nationalWords: Words<'LAW' | 'HOME'> = {
  LAW: { NL: 'nationaal recht', FR: 'droit national', DE: 'nationalem Recht', EN: 'national law' },
  HOME: {
    NL: 'in het land van het meldpunt',
    FR: 'dans le pays de la hotline',
    DE: 'im Land der Meldestelle',
    EN: 'in the country of the hotline',
  },
};
