// Words for the codes of law. One sentence on what each code means. Origin: written for this project, in plain official
// language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { SourceConfidence } from '../../law/source-confidence.js';
import type { Words } from '../../wording.js';

/** Explanations of `SourceConfidence`. @internal */
export const sourceConfidenceExplanations: Words<SourceConfidence> = {
  HIGH: {
    NL: 'De wettekst zelf is gelezen.',
    FR: 'Le texte légal lui-même a été lu.',
    DE: 'Der Gesetzestext selbst wurde gelesen.',
    EN: 'The text of the law itself was read.',
  },
  MEDIUM: {
    NL: 'Het berust op secundaire bronnen; de wettekst zelf is niet gelezen.',
    FR: 'Cela repose sur des sources secondaires ; le texte légal n’a pas été lu.',
    DE: 'Es beruht auf Sekundärquellen; der Gesetzestext selbst wurde nicht gelesen.',
    EN: 'It rests on secondary sources; the text of the law was not read.',
  },
  LOW: {
    NL: 'Het is achtergrondkennis zonder bron en moet worden nagegaan.',
    FR: 'C’est une connaissance générale sans source, à vérifier.',
    DE: 'Es ist Hintergrundwissen ohne Quelle und muss geprüft werden.',
    EN: 'It is background knowledge without a source and has to be checked.',
  },
};
