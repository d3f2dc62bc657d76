// Words for the codes of qualification. Short labels, for screens and lists. Origin: written for this project, in plain
// official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { Classification } from '../../qualification/classification.js';
import type {
  Accessibility,
  AgeGroup,
  BesideDefinition,
  Conduct,
  LegalReview,
  Medium,
  Sex,
  Subject,
} from '../../law/findings.js';
import type { FindingsQuestion } from '../findings-question.js';
import type { Words } from '../../wording.js';
import type { ItemOpinions, Opinion } from '../../qualification/item-opinions.js';

/** Labels of `Classification`. @internal */
export const classificationLabels: Words<Classification> = {
  BASELINE: {
    NL: 'Overal strafbaar (baseline)',
    FR: 'Punissable partout (baseline)',
    DE: 'Überall strafbar (Baseline)',
    EN: 'Illegal everywhere (baseline)',
  },
  NATIONALLY_ILLEGAL: {
    NL: 'Strafbaar volgens nationaal recht',
    FR: 'Punissable en droit national',
    DE: 'Nach nationalem Recht strafbar',
    EN: 'Illegal under national law',
  },
  NOT_ILLEGAL: {
    NL: 'Niet strafbaar volgens de getoetste bepalingen',
    FR: 'Non punissable au regard des dispositions examinées',
    DE: 'Nicht strafbar nach den geprüften Bestimmungen',
    EN: 'Not illegal under the provisions tested',
  },
  NOT_ASSESSABLE: {
    NL: 'Niet te beoordelen',
    FR: 'Impossible à évaluer',
    DE: 'Nicht beurteilbar',
    EN: 'Not assessable',
  },
  UNDETERMINED: { NL: 'Nog niet bepaald', FR: 'Indéterminé', DE: 'Noch offen', EN: 'Undetermined' },
  OTHER_LAW: {
    NL: 'Buiten wat dit meldpunt toetst',
    FR: 'Hors de ce que cette hotline examine',
    DE: 'Außerhalb dessen, was diese Meldestelle prüft',
    EN: 'Outside what this hotline tests',
  },
};

/** Why an address could not be opened, for our findings and for the exchange. @internal */
export const inaccessibleLabels: Words<Exclude<Accessibility, 'ACCESSIBLE'>> = {
  CONTENT_NOT_FOUND: {
    NL: 'Inhoud niet gevonden',
    FR: 'Contenu introuvable',
    DE: 'Inhalt nicht gefunden',
    EN: 'Content not found',
  },
  REFERRER_NOT_KNOWN: {
    NL: 'Verwijzende pagina onbekend of onjuist',
    FR: 'Page d’origine inconnue ou incorrecte',
    DE: 'Verweisende Seite unbekannt oder falsch',
    EN: 'Referring page unknown or incorrect',
  },
  UNABLE_TO_ACCESS: { NL: 'Geen toegang', FR: 'Accès impossible', DE: 'Kein Zugang', EN: 'Unable to access' },
  PASSWORD_PROTECTED: {
    NL: 'Beveiligd met een wachtwoord',
    FR: 'Protégé par un mot de passe',
    DE: 'Passwortgeschützt',
    EN: 'Password protected',
  },
  ACCOUNT_DISABLED: {
    NL: 'Account uitgeschakeld',
    FR: 'Compte désactivé',
    DE: 'Konto deaktiviert',
    EN: 'Account disabled',
  },
  LEGALLY_UNABLE_TO_ACCESS: {
    NL: 'Toegang wettelijk niet mogelijk',
    FR: 'Accès légalement impossible',
    DE: 'Zugang rechtlich nicht möglich',
    EN: 'Legally unable to access',
  },
  LINK_EXPIRED: { NL: 'Link verlopen', FR: 'Lien expiré', DE: 'Link abgelaufen', EN: 'Link expired' },
  SITE_DOWN: {
    NL: 'Pagina bestaat niet of site onbereikbaar',
    FR: 'Page inexistante ou site inaccessible',
    DE: 'Seite nicht vorhanden oder Website nicht erreichbar',
    EN: 'Page missing or site down',
  },
  TEMPORARILY_UNAVAILABLE: {
    NL: 'Tijdelijk niet beschikbaar',
    FR: 'Temporairement indisponible',
    DE: 'Vorübergehend nicht verfügbar',
    EN: 'Temporarily unavailable',
  },
  PREMIUM_ACCOUNT_NECESSARY: {
    NL: 'Betaald account nodig',
    FR: 'Compte payant nécessaire',
    DE: 'Kostenpflichtiges Konto erforderlich',
    EN: 'Paid account necessary',
  },
  MISSING_PARTS: {
    NL: 'Delen van het bestand ontbreken',
    FR: 'Parties du fichier manquantes',
    DE: 'Teile der Datei fehlen',
    EN: 'Parts of the file missing',
  },
  REMOVED_BEFORE_ASSESSMENT: {
    NL: 'Verwijderd vóór de beoordeling',
    FR: 'Supprimé avant l’évaluation',
    DE: 'Vor der Beurteilung entfernt',
    EN: 'Removed before assessment',
  },
};

/** Labels of `Accessibility`. @internal */
export const accessibilityLabels: Words<Accessibility> = {
  ACCESSIBLE: { NL: 'Toegankelijk', FR: 'Accessible', DE: 'Zugänglich', EN: 'Accessible' },
  ...inaccessibleLabels,
};

/** Labels of `Medium`. @internal */
export const mediumLabels: Words<Medium> = {
  PHOTO: { NL: 'Foto', FR: 'Photo', DE: 'Foto', EN: 'Photo' },
  VIDEO: { NL: 'Video', FR: 'Vidéo', DE: 'Video', EN: 'Video' },
  LIVESTREAM: { NL: 'Livestream', FR: 'Diffusion en direct', DE: 'Livestream', EN: 'Livestream' },
  SYNTHETIC: {
    NL: 'Computergegenereerd beeld',
    FR: 'Image de synthèse',
    DE: 'Computererzeugtes Bild',
    EN: 'Computer-generated image',
  },
  DRAWING: { NL: 'Tekening', FR: 'Dessin', DE: 'Zeichnung', EN: 'Drawing' },
  TEXT: { NL: 'Tekst', FR: 'Texte', DE: 'Text', EN: 'Text' },
  AUDIO: { NL: 'Geluid', FR: 'Audio', DE: 'Ton', EN: 'Audio' },
};

/** Labels of `Subject`. @internal */
export const subjectLabels: Words<Subject> = {
  MINOR: { NL: 'Minderjarige', FR: 'Mineur', DE: 'Minderjährige Person', EN: 'Minor' },
  APPEARS_MINOR: {
    NL: 'Lijkt minderjarig',
    FR: 'Paraît mineur',
    DE: 'Wirkt minderjährig',
    EN: 'Appears to be a minor',
  },
  REALISTIC_NON_EXISTENT_MINOR: {
    NL: 'Niet-bestaande minderjarige, realistisch',
    FR: 'Mineur inexistant, réaliste',
    DE: 'Nicht existierende minderjährige Person, realistisch',
    EN: 'Non-existent minor, realistic',
  },
  UNREALISTIC_MINOR: {
    NL: 'Minderjarige, niet realistisch',
    FR: 'Mineur, non réaliste',
    DE: 'Minderjährige Person, nicht realistisch',
    EN: 'Minor, not realistic',
  },
  ADULT: { NL: 'Volwassene', FR: 'Adulte', DE: 'Erwachsene Person', EN: 'Adult' },
  NONE: { NL: 'Niemand', FR: 'Personne', DE: 'Niemand', EN: 'Nobody' },
  UNDETERMINED: {
    NL: 'Niet te bepalen',
    FR: 'Impossible à déterminer',
    DE: 'Nicht feststellbar',
    EN: 'Cannot be determined',
  },
};

/** Labels of `Conduct`. @internal */
export const conductLabels: Words<Conduct> = {
  EXPLICIT_REAL: {
    NL: 'Expliciete seksuele gedraging, reëel',
    FR: 'Comportement sexuellement explicite, réel',
    DE: 'Eindeutig sexuelle Handlung, real',
    EN: 'Sexually explicit conduct, real',
  },
  EXPLICIT_SIMULATED: {
    NL: 'Expliciete seksuele gedraging, gesimuleerd',
    FR: 'Comportement sexuellement explicite, simulé',
    DE: 'Eindeutig sexuelle Handlung, simuliert',
    EN: 'Sexually explicit conduct, simulated',
  },
  SEXUAL_ORGANS_PRIMARILY_SEXUAL: {
    NL: 'Geslachtsorganen, voor primair seksuele doeleinden',
    FR: 'Organes sexuels, à des fins principalement sexuelles',
    DE: 'Geschlechtsorgane, für primär sexuelle Zwecke',
    EN: 'Sexual organs, for primarily sexual purposes',
  },
  NUDITY: { NL: 'Naaktheid zonder meer', FR: 'Simple nudité', DE: 'Bloße Nacktheit', EN: 'Mere nudity' },
  NONE: { NL: 'Geen', FR: 'Aucun', DE: 'Keine', EN: 'None' },
  UNDETERMINED: {
    NL: 'Niet te bepalen',
    FR: 'Impossible à déterminer',
    DE: 'Nicht feststellbar',
    EN: 'Cannot be determined',
  },
};

/** Labels of `AgeGroup`. @internal */
export const ageGroupLabels: Words<AgeGroup> = {
  NOT_DETERMINED: { NL: 'Niet bepaald', FR: 'Non déterminé', DE: 'Nicht bestimmt', EN: 'Not determined' },
  INFANT: {
    NL: 'Peuter of jonger',
    FR: 'Nourrisson ou tout-petit',
    DE: 'Säugling oder Kleinkind',
    EN: 'Infant',
  },
  PRE_PUBESCENT: { NL: 'Vóór de puberteit', FR: 'Prépubère', DE: 'Vor der Pubertät', EN: 'Pre-pubescent' },
  PUBESCENT: { NL: 'In de puberteit', FR: 'Pubère', DE: 'In der Pubertät', EN: 'Pubescent' },
};

/** Labels of `Sex`. @internal */
export const sexLabels: Words<Sex> = {
  NOT_DETERMINED: { NL: 'Niet bepaald', FR: 'Non déterminé', DE: 'Nicht bestimmt', EN: 'Not determined' },
  FEMALE: { NL: 'Meisje', FR: 'Fille', DE: 'Mädchen', EN: 'Female' },
  MALE: { NL: 'Jongen', FR: 'Garçon', DE: 'Junge', EN: 'Male' },
  BOTH: { NL: 'Beide', FR: 'Les deux', DE: 'Beide', EN: 'Both' },
};

/** Labels of `BesideDefinition`. @internal */
export const besideDefinitionLabels: Words<BesideDefinition> = {
  NONE: {
    NL: 'Niets daarnaast',
    FR: 'Rien d’autre',
    DE: 'Nichts daneben',
    EN: 'Nothing outside it',
  },
  GROOMING: {
    NL: 'Grooming: een kind benaderen voor seksuele doeleinden',
    FR: 'Grooming : sollicitation d’un enfant à des fins sexuelles',
    DE: 'Grooming: Annäherung an ein Kind zu sexuellen Zwecken',
    EN: 'Grooming: approaching a child for sexual purposes',
  },
  SEXUAL_EXTORTION: {
    NL: 'Seksuele afpersing (sextortion)',
    FR: 'Chantage sexuel (sextorsion)',
    DE: 'Sexuelle Erpressung (Sextortion)',
    EN: 'Sexual extortion (sextortion)',
  },
  NON_CONSENSUAL_INTIMATE_IMAGES: {
    NL: 'Intieme beelden zonder toestemming verspreid',
    FR: 'Images intimes diffusées sans consentement',
    DE: 'Intime Bilder ohne Einwilligung verbreitet',
    EN: 'Intimate images spread without consent',
  },
  EXTREME_CONTENT: {
    NL: 'Extreem gewelddadige of pornografische inhoud',
    FR: 'Contenu violent ou pornographique extrême',
    DE: 'Extreme Gewalt- oder Pornografiedarstellungen',
    EN: 'Extremely violent or pornographic content',
  },
  ATTENDED_LIVE_ABUSE: {
    NL: 'Bijgewoond misbruik via een livestream',
    FR: 'Abus diffusés en direct auxquels on assiste',
    DE: 'Über Livestream mitverfolgter Missbrauch',
    EN: 'Abuse attended by live stream',
  },
  OTHER: {
    NL: 'Iets anders dat ander recht kan bestraffen',
    FR: 'Autre chose qu’une autre loi peut punir',
    DE: 'Anderes, was anderes Recht bestrafen kann',
    EN: 'Something else that other law may punish',
  },
};

/** Labels of `FindingsQuestion`. @internal */
export const findingsQuestionLabels: Words<FindingsQuestion> = {
  accessibility: {
    NL: 'Is het adres te openen?',
    FR: 'L’adresse peut-elle être ouverte ?',
    DE: 'Lässt sich die Adresse öffnen?',
    EN: 'Can the address be opened?',
  },
  medium: { NL: 'In welke vorm?', FR: 'Sous quelle forme ?', DE: 'In welcher Form?', EN: 'In what form?' },
  subject: {
    NL: 'Wie is afgebeeld?',
    FR: 'Qui est représenté ?',
    DE: 'Wer ist dargestellt?',
    EN: 'Who is depicted?',
  },
  conduct: {
    NL: 'Welk element van de wettelijke omschrijving?',
    FR: 'Quel élément de la définition légale ?',
    DE: 'Welches Element der gesetzlichen Definition?',
    EN: 'Which element of the legal definition?',
  },
  apparentAge: {
    NL: 'Welke leeftijdsgroep?',
    FR: 'Quelle tranche d’âge ?',
    DE: 'Welche Altersgruppe?',
    EN: 'Which age group?',
  },
  sex: { NL: 'Welk geslacht?', FR: 'Quel sexe ?', DE: 'Welches Geschlecht?', EN: 'Which sex?' },
  severe: {
    NL: 'Is het ernstig volgens de INTERPOL-criteria?',
    FR: 'Est-ce grave selon les critères d’INTERPOL ?',
    DE: 'Ist es schwerwiegend nach den Kriterien von INTERPOL?',
    EN: 'Is it severe by the criteria of INTERPOL?',
  },
  realChild: {
    NL: 'Gaat het om een echt kind?',
    FR: 'S’agit-il d’un enfant réel ?',
    DE: 'Handelt es sich um ein echtes Kind?',
    EN: 'Is it a real child?',
  },
  selfGenerated: {
    NL: 'Heeft het kind het zelf gemaakt?',
    FR: 'L’enfant l’a-t-il produit lui-même ?',
    DE: 'Hat das Kind es selbst hergestellt?',
    EN: 'Did the child make it?',
  },
  childModelling: {
    NL: 'Wordt het voorgesteld als modellenwerk met kinderen?',
    FR: 'Est-ce présenté comme du mannequinat d’enfants ?',
    DE: 'Ist es als Kinder-Modeling aufgemacht?',
    EN: 'Is it presented as child modelling?',
  },
  promotesAbuse: {
    NL: 'Zet het aan tot misbruik of maakt het dat gemakkelijker?',
    FR: 'Encourage-t-il ou facilite-t-il des abus ?',
    DE: 'Fördert oder erleichtert es Missbrauch?',
    EN: 'Does it promote or facilitate abuse?',
  },
  advertisesAbuse: {
    NL: 'Maakt het reclame voor misbruik?',
    FR: 'Fait-il de la publicité pour des abus ?',
    DE: 'Wirbt es für Missbrauch?',
    EN: 'Does it advertise abuse?',
  },
  immediateDanger: {
    NL: 'Verkeert er nu een kind in gevaar?',
    FR: 'Un enfant est-il en danger en ce moment ?',
    DE: 'Ist gerade ein Kind in Gefahr?',
    EN: 'Is a child in danger now?',
  },
  legalReview: {
    NL: 'Is het strafbaar volgens de juridische beoordeling?',
    FR: 'Est-ce punissable selon l’examen juridique ?',
    DE: 'Ist es nach der rechtlichen Prüfung strafbar?',
    EN: 'Is it punishable, according to the legal review?',
  },
  besideDefinition: {
    NL: 'Wat is er naast de wettelijke omschrijving aangetroffen?',
    FR: 'Qu’a-t-on rencontré à côté de la définition légale ?',
    DE: 'Was wurde neben der gesetzlichen Definition angetroffen?',
    EN: 'What was found outside the legal definition?',
  },
};

/** Labels of `LegalReview`. @internal */
export const legalReviewLabels: Words<LegalReview> = {
  PUNISHABLE: { NL: 'Strafbaar', FR: 'Punissable', DE: 'Strafbar', EN: 'Punishable' },
  NOT_PUNISHABLE: {
    NL: 'Niet strafbaar volgens de getoetste bepalingen',
    FR: 'Non punissable au regard des dispositions examinées',
    DE: 'Nach den geprüften Bestimmungen nicht strafbar',
    EN: 'Not punishable under the provisions tested',
  },
};

/** Labels of `Opinion`. @internal */
export const opinionLabels: Words<Opinion> = {
  FIRST: { NL: 'Eerste oordeel', FR: 'Premier avis', DE: 'Erstes Urteil', EN: 'First opinion' },
  SECOND: { NL: 'Tweede oordeel', FR: 'Second avis', DE: 'Zweites Urteil', EN: 'Second opinion' },
  DECIDING: {
    NL: 'Beslissend oordeel',
    FR: 'Avis décisif',
    DE: 'Entscheidendes Urteil',
    EN: 'Deciding opinion',
  },
};

/** Labels of `ItemOpinions`. @internal */
export const itemOpinionsLabels: Words<ItemOpinions> = {
  NONE: {
    NL: 'Nog niet beoordeeld',
    FR: 'Pas encore évalué',
    DE: 'Noch nicht beurteilt',
    EN: 'Not judged yet',
  },
  SINGLE: { NL: 'Eén oordeel', FR: 'Un seul avis', DE: 'Ein Urteil', EN: 'One opinion' },
  AWAITING_SECOND: {
    NL: 'Wacht op tweede oordeel',
    FR: 'En attente d’un second avis',
    DE: 'Wartet auf Zweitbeurteilung',
    EN: 'Awaiting second opinion',
  },
  AGREED: {
    NL: 'Oordelen stemmen overeen',
    FR: 'Avis concordants',
    DE: 'Urteile stimmen überein',
    EN: 'Opinions agree',
  },
  DISAGREED: {
    NL: 'Oordelen verschillen',
    FR: 'Avis divergents',
    DE: 'Urteile weichen voneinander ab',
    EN: 'Opinions differ',
  },
  SETTLED: { NL: 'Beslecht', FR: 'Tranché', DE: 'Entschieden', EN: 'Settled' },
};
