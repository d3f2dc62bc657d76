// Words for the codes of places without a web address. One sentence for each refusal, for the person who reads it.
// Origin: written for this project, in plain official language. Checked 2026-11-29. Coverage: every code, in Dutch,
// French, German and English. Left out: nothing.
import type { PlaceRefusalCode } from '../../place/place.js';
import { addressRefusalCodeReasons } from './addresses.data.js';
import { reportFieldCodeReasons } from './reporting.data.js';
import type { Words } from '../../wording.js';

/** Reasons of `PlaceRefusalCode`. @internal */
export const placeRefusalCodeReasons: Words<PlaceRefusalCode> = {
  EMPTY: addressRefusalCodeReasons.EMPTY,
  TOO_LONG: reportFieldCodeReasons.TOO_LONG,
  NOT_A_PLACE: {
    NL: 'Dit noemt geen plaats. Noem de app, het netwerk of het spel en de account, groep of uitnodiging.',
    FR: 'Ce texte ne désigne aucun lieu. Indiquez l’application, le réseau ou le jeu, et le compte, le groupe ou l’invitation.',
    DE: 'Das nennt keinen Ort. Nennen Sie die App, das Netz oder das Spiel und das Konto, die Gruppe oder die Einladung.',
    EN: 'This names no place. Name the app, network or game, and the account, group or invite.',
  },
};
