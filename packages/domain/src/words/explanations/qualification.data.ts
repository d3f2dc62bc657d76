// Words for the codes of qualification. One sentence on what each code means. Origin: written for this project, in
// plain official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English. Left out:
// nothing.
import type { Classification } from '../../qualification/classification.js';
import type { Words } from '../../wording.js';

/** Explanations of `Classification`. @internal */
export const classificationExplanations: Words<Classification> = {
  BASELINE: {
    NL: 'Voldoet aan de INTERPOL-criteria en is daardoor in elk land strafbaar.',
    FR: 'Répond aux critères d’INTERPOL et est donc punissable dans tous les pays.',
    DE: 'Erfüllt die Kriterien von INTERPOL und ist damit in jedem Land strafbar.',
    EN: 'Meets the criteria of INTERPOL and is therefore illegal in every country.',
  },
  NATIONALLY_ILLEGAL: {
    NL: 'Strafbaar naar {law}, maar voldoet niet aan de INTERPOL-criteria.',
    FR: 'Punissable en {law}, mais ne répond pas aux critères d’INTERPOL.',
    DE: 'Nach {law} strafbar, erfüllt aber nicht die Kriterien von INTERPOL.',
    EN: 'Illegal under {law}, but does not meet the criteria of INTERPOL.',
  },
  NOT_ILLEGAL: {
    NL: 'Niet strafbaar volgens de bepalingen die dit meldpunt toetst; over ander recht zegt dit niets.',
    FR: 'N’est pas punissable au regard des dispositions que cette hotline examine ; cela ne dit rien d’autres lois.',
    DE: 'Nach den Bestimmungen, die diese Meldestelle prüft, nicht strafbar; über anderes Recht sagt das nichts.',
    EN: 'Not illegal under the provisions that this hotline tests; it says nothing of other law.',
  },
  NOT_ASSESSABLE: {
    NL: 'Kon niet worden geopend en dus niet worden beoordeeld.',
    FR: 'N’a pas pu être ouvert et donc pas être évalué.',
    DE: 'Konnte nicht geöffnet und daher nicht beurteilt werden.',
    EN: 'Could not be opened and therefore not be judged.',
  },
  UNDETERMINED: {
    NL: 'Een medewerker of een bijkomend gegeven moet nog uitsluitsel geven.',
    FR: 'Un membre de l’équipe ou un élément supplémentaire doit encore trancher.',
    DE: 'Das Team oder eine weitere Tatsache muss noch den Ausschlag geben.',
    EN: 'A member of staff or a further fact still has to decide.',
  },
  OTHER_LAW: {
    NL: 'Dit meldpunt toetst dit niet; ander recht kan het bestraffen, en een andere dienst of de politie kan helpen.',
    FR: 'Cette hotline n’examine pas cela ; une autre loi peut le punir, et un autre service ou la police peut aider.',
    DE: 'Diese Meldestelle prüft das nicht; anderes Recht kann es unter Strafe stellen, und eine andere Stelle oder die Polizei kann helfen.',
    EN: 'This hotline does not test it; other law may punish it, and another service or police can help.',
  },
};
