// Words for the codes of qualification. One sentence for each reason and refusal, for the person who reads it. Origin:
// written for this project, in plain official language. Checked 2026-11-22. Coverage: every code, in Dutch, French,
// German and English. Left out: nothing.
import type { BesideReason } from '../../qualification/beside-definition.js';
import type { CitableQuestion } from '../../law/criterion.js';
import type { UnknownVersion } from '../../qualification/requalify.js';
import type { QualificationReason } from '../../qualification/qualification-reason.js';
import type { Answer } from '../../law/question.js';
import type { SecondOpinionReason } from '../../qualification/second-opinion.js';
import type { Words } from '../../wording.js';

/** Reasons of `QualificationReason`. @internal */
export const qualificationReasonReasons: Words<QualificationReason> = {
  OPEN_QUESTIONS: {
    NL: 'Er staan nog vragen open waarvan het antwoord de doorslag geeft.',
    FR: 'Des questions dont la réponse est décisive restent ouvertes.',
    DE: 'Es sind noch Fragen offen, deren Antwort entscheidet.',
    EN: 'Questions whose answers are decisive are still open.',
  },
  MAY_BE_ILLEGAL: {
    NL: 'De inhoud kan nog strafbaar blijken.',
    FR: 'Le contenu peut encore se révéler punissable.',
    DE: 'Der Inhalt kann sich noch als strafbar erweisen.',
    EN: 'The content may still turn out to be illegal.',
  },
  BASELINE_OPEN: {
    NL: 'De inhoud is strafbaar; of dat overal zo is, hangt nog van een antwoord af.',
    FR: 'Le contenu est punissable ; qu’il le soit partout dépend encore d’une réponse.',
    DE: 'Der Inhalt ist strafbar; ob überall, hängt noch von einer Antwort ab.',
    EN: 'The content is illegal; whether it is so everywhere still depends on an answer.',
  },
  CONTRADICTORY_FINDINGS: {
    NL: 'De antwoorden kunnen niet allemaal juist zijn; verbeter er minstens één.',
    FR: 'Les réponses ne peuvent pas toutes être exactes ; corrigez-en au moins une.',
    DE: 'Die Antworten können nicht alle stimmen; berichtigen Sie mindestens eine.',
    EN: 'The answers cannot all be true; correct at least one of them.',
  },
  LEGAL_REVIEW_NEEDED: {
    NL: 'Een jurist moet dit beoordelen.',
    FR: 'Un juriste doit se prononcer.',
    DE: 'Das muss rechtlich geprüft werden.',
    EN: 'A lawyer has to judge this.',
  },
  LEGAL_REVIEW_FOUND_PUNISHABLE: {
    NL: 'Volgens de juridische beoordeling is de inhoud strafbaar.',
    FR: 'Selon l’examen juridique, le contenu est punissable.',
    DE: 'Nach der rechtlichen Prüfung ist der Inhalt strafbar.',
    EN: 'According to the legal review, the content is punishable.',
  },
  LEGAL_REVIEW_FOUND_NOT_PUNISHABLE: {
    NL: 'Volgens de juridische beoordeling is de inhoud niet strafbaar volgens de bepalingen die dit meldpunt toetst.',
    FR: 'Selon l’examen juridique, le contenu n’est pas punissable au regard des dispositions que cette hotline examine.',
    DE: 'Nach der rechtlichen Prüfung ist der Inhalt nach den Bestimmungen, die diese Meldestelle prüft, nicht strafbar.',
    EN: 'The legal review found the content not punishable under the provisions that this hotline tests.',
  },
  NO_CRITERION_APPLIES: {
    NL: 'Geen enkel criterium past op deze antwoorden.',
    FR: 'Aucun critère ne s’applique à ces réponses.',
    DE: 'Kein Kriterium trifft auf diese Antworten zu.',
    EN: 'No criterion fits these answers.',
  },
  NO_LAW_KNOWN: {
    NL: 'Er is geen bepaling bekend die dit op die dag regelde.',
    FR: 'Aucune disposition qui aurait régi cela ce jour-là n’est connue.',
    DE: 'Es ist keine Bestimmung bekannt, die dies an diesem Tag regelte.',
    EN: 'No provision is known that covered this on that day.',
  },
  NOT_ACCESSIBLE: {
    NL: 'Het adres kon niet worden geopend.',
    FR: 'L’adresse n’a pas pu être ouverte.',
    DE: 'Die Adresse konnte nicht geöffnet werden.',
    EN: 'The address could not be opened.',
  },
  VISUAL_DEPICTION: {
    NL: 'Het gaat om een visuele weergave.',
    FR: 'Il s’agit d’une représentation visuelle.',
    DE: 'Es handelt sich um eine bildliche Darstellung.',
    EN: 'It is a visual depiction.',
  },
  NOT_VISUAL: {
    NL: 'Het gaat niet om een visuele weergave.',
    FR: 'Il ne s’agit pas d’une représentation visuelle.',
    DE: 'Es handelt sich nicht um eine bildliche Darstellung.',
    EN: 'It is not a visual depiction.',
  },
  NOT_REALISTIC: {
    NL: 'Het beeld is niet realistisch.',
    FR: 'L’image n’est pas réaliste.',
    DE: 'Das Bild ist nicht realistisch.',
    EN: 'The image is not realistic.',
  },
  MINOR_DEPICTED: {
    NL: 'Er is een minderjarige afgebeeld.',
    FR: 'Un mineur est représenté.',
    DE: 'Eine minderjährige Person ist dargestellt.',
    EN: 'A minor is depicted.',
  },
  APPARENT_MINOR_DEPICTED: {
    NL: 'Er is iemand afgebeeld die minderjarig lijkt.',
    FR: 'Une personne qui paraît mineure est représentée.',
    DE: 'Eine Person ist dargestellt, die minderjährig wirkt.',
    EN: 'A person who appears to be a minor is depicted.',
  },
  REALISTIC_NON_EXISTENT_MINOR_DEPICTED: {
    NL: 'Er is realistisch een minderjarige afgebeeld die niet bestaat.',
    FR: 'Un mineur inexistant est représenté de manière réaliste.',
    DE: 'Eine nicht existierende minderjährige Person ist realistisch dargestellt.',
    EN: 'A minor who does not exist is depicted realistically.',
  },
  NO_MINOR_DEPICTED: {
    NL: 'Er is geen minderjarige afgebeeld.',
    FR: 'Aucun mineur n’est représenté.',
    DE: 'Es ist keine minderjährige Person dargestellt.',
    EN: 'No minor is depicted.',
  },
  NUDITY_WITHOUT_SEXUAL_PURPOSE: {
    NL: 'Er is naaktheid zonder seksueel doel.',
    FR: 'Il s’agit de nudité sans but sexuel.',
    DE: 'Es ist Nacktheit ohne sexuellen Zweck.',
    EN: 'It is nudity without a sexual purpose.',
  },
  POSED_NUDITY: {
    NL: 'Het kind poseert naakt.',
    FR: 'L’enfant pose nu.',
    DE: 'Das Kind posiert nackt.',
    EN: 'The child is posing naked.',
  },
  NO_SEXUAL_CONDUCT: {
    NL: 'Er is geen seksuele gedraging afgebeeld.',
    FR: 'Aucun comportement sexuel n’est représenté.',
    DE: 'Es ist keine sexuelle Handlung dargestellt.',
    EN: 'No sexual conduct is depicted.',
  },
  PROMOTES_ABUSE: {
    NL: 'De inhoud bevordert of vergemakkelijkt misbruik.',
    FR: 'Le contenu promeut ou facilite des abus.',
    DE: 'Der Inhalt fördert oder erleichtert Missbrauch.',
    EN: 'The content promotes or facilitates abuse.',
  },
  ADVERTISES_ABUSE: {
    NL: 'De inhoud maakt reclame voor misbruik.',
    FR: 'Le contenu fait de la publicité pour des abus.',
    DE: 'Der Inhalt wirbt für Missbrauch.',
    EN: 'The content advertises abuse.',
  },
  NEITHER_PROMOTES_NOR_ADVERTISES: {
    NL: 'De inhoud bevordert geen misbruik en maakt er geen reclame voor.',
    FR: 'Le contenu ne promeut pas d’abus et n’en fait pas la publicité.',
    DE: 'Der Inhalt fördert keinen Missbrauch und wirbt nicht dafür.',
    EN: 'The content neither promotes nor advertises abuse.',
  },
  REAL_CHILD: {
    NL: 'Er is een echt kind afgebeeld.',
    FR: 'Un enfant réel est représenté.',
    DE: 'Ein echtes Kind ist dargestellt.',
    EN: 'A real child is depicted.',
  },
  APPEARS_UNDER_THIRTEEN: {
    NL: 'Het kind lijkt jonger dan dertien jaar.',
    FR: 'L’enfant paraît avoir moins de treize ans.',
    DE: 'Das Kind wirkt jünger als dreizehn Jahre.',
    EN: 'The child appears to be under thirteen.',
  },
  SEVERE_ABUSE: {
    NL: 'Het is ernstig volgens de criteria van INTERPOL.',
    FR: 'C’est grave selon les critères d’INTERPOL.',
    DE: 'Es ist schwerwiegend nach den Kriterien von INTERPOL.',
    EN: 'It is severe by the criteria of INTERPOL.',
  },
  NOTHING_BESIDE_DEFINITION: {
    NL: 'Ook naast de wettelijke omschrijving is niets aangetroffen.',
    FR: 'Rien n’a été rencontré non plus à côté de la définition légale.',
    DE: 'Auch neben der gesetzlichen Definition wurde nichts angetroffen.',
    EN: 'Nothing was found outside the legal definition either.',
  },
  OUTSIDE_TESTED_LAW: {
    NL: 'Dit valt buiten wat dit meldpunt toetst; een medewerker zoekt de dienst of de politie voor wie het is.',
    FR: 'Cela sort de ce que cette hotline examine ; un membre de l’équipe cherche le service ou la police compétents.',
    DE: 'Das liegt außerhalb dessen, was diese Meldestelle prüft; eine Person sucht die zuständige Stelle oder Polizei.',
    EN: 'This is outside what this hotline tests; a member of staff finds the service or the police that it is for.',
  },
};

/** Reasons of `BesideReason`. @internal */
export const besideReasonReasons: Words<BesideReason> = {
  BESIDE_GROOMING: {
    NL: 'Er is gemeld dat een kind voor seksuele doeleinden wordt benaderd.',
    FR: 'Il est signalé qu’un enfant est sollicité à des fins sexuelles.',
    DE: 'Es wurde gemeldet, dass sich jemand einem Kind zu sexuellen Zwecken nähert.',
    EN: 'It was reported that a child is approached for sexual purposes.',
  },
  BESIDE_SEXUAL_EXTORTION: {
    NL: 'Er is seksuele afpersing gemeld.',
    FR: 'Un chantage sexuel est signalé.',
    DE: 'Es wurde sexuelle Erpressung gemeldet.',
    EN: 'Sexual extortion was reported.',
  },
  BESIDE_NON_CONSENSUAL_INTIMATE_IMAGES: {
    NL: 'Er zijn intieme beelden gemeld die zonder toestemming zijn verspreid.',
    FR: 'Des images intimes diffusées sans consentement sont signalées.',
    DE: 'Es wurden intime Bilder gemeldet, die ohne Einwilligung verbreitet wurden.',
    EN: 'Intimate images spread without consent were reported.',
  },
  BESIDE_EXTREME_CONTENT: {
    NL: 'Er is extreem gewelddadige of pornografische inhoud gemeld.',
    FR: 'Un contenu violent ou pornographique extrême est signalé.',
    DE: 'Es wurden extreme Gewalt- oder Pornografiedarstellungen gemeldet.',
    EN: 'Extremely violent or pornographic content was reported.',
  },
  BESIDE_ATTENDED_LIVE_ABUSE: {
    NL: 'Er is gemeld dat iemand misbruik via een livestream bijwoont.',
    FR: 'Il est signalé que quelqu’un assiste à des abus diffusés en direct.',
    DE: 'Es wurde gemeldet, dass jemand Missbrauch über einen Livestream mitverfolgt.',
    EN: 'It was reported that somebody attends abuse by live stream.',
  },
  BESIDE_OTHER: {
    NL: 'Er is iets anders gemeld dat ander recht kan bestraffen.',
    FR: 'Autre chose, qu’une autre loi peut punir, est signalé.',
    DE: 'Es wurde etwas anderes gemeldet, das anderes Recht unter Strafe stellen kann.',
    EN: 'Something else was reported that other law may punish.',
  },
};

/** Reasons of `SecondOpinionReason`. @internal */
export const secondOpinionReasonReasons: Words<SecondOpinionReason> = {
  HOME_HOSTED_BASELINE: {
    NL: 'De inhoud is overal strafbaar en wordt in eigen land gehost, of dat kan niet worden uitgesloten.',
    FR: 'Le contenu est punissable partout et hébergé dans le pays, ou cela ne peut être exclu.',
    DE: 'Der Inhalt ist überall strafbar und wird im Inland gehostet, oder das ist nicht auszuschließen.',
    EN: 'The content is illegal everywhere and hosted at home, or that cannot be excluded.',
  },
  HOME_HOSTED: {
    NL: 'De inhoud wordt in eigen land gehost, of dat kan niet worden uitgesloten.',
    FR: 'Le contenu est hébergé dans le pays, ou cela ne peut être exclu.',
    DE: 'Der Inhalt wird im Inland gehostet, oder das ist nicht auszuschließen.',
    EN: 'The content is hosted at home, or that cannot be excluded.',
  },
  JUDGED_NOT_ILLEGAL_BEFORE: {
    NL: 'Hetzelfde adres werd eerder als niet strafbaar beoordeeld.',
    FR: 'La même adresse a déjà été jugée non punissable.',
    DE: 'Dieselbe Adresse wurde schon einmal als nicht strafbar beurteilt.',
    EN: 'The same address was judged not illegal before.',
  },
  VERDICT_CHANGED: {
    NL: 'Het eerste oordeel is gewijzigd.',
    FR: 'Le premier avis a été modifié.',
    DE: 'Die erste Beurteilung wurde geändert.',
    EN: 'The first opinion was changed.',
  },
  DRAWN_BY_LOT: {
    NL: 'Gekozen door loting.',
    FR: 'Tiré au sort.',
    DE: 'Durch Los bestimmt.',
    EN: 'Drawn by lot.',
  },
};

/** Reasons of `UnknownVersion`. @internal */
export const unknownVersionReasons: Words<UnknownVersion['code']> = {
  UNKNOWN_LAW_VERSION: {
    NL: 'Deze versie van het recht is niet bekend.',
    FR: 'Cette version du droit n’est pas connue.',
    DE: 'Diese Fassung des Rechts ist nicht bekannt.',
    EN: 'This version of the law is not known.',
  },
  UNKNOWN_RULES_VERSION: {
    NL: 'Deze versie van de regels is niet bekend.',
    FR: 'Cette version des règles n’est pas connue.',
    DE: 'Diese Fassung der Regeln ist nicht bekannt.',
    EN: 'This version of the rules is not known.',
  },
};

/** Sentences for the answers that a criterion may cite as reasons. @internal */
export const findingsAnswerReasons: Words<Answer<CitableQuestion>> = {
  ACCESSIBLE: {
    NL: 'Het adres kon worden geopend.',
    FR: 'L’adresse a pu être ouverte.',
    DE: 'Die Adresse konnte geöffnet werden.',
    EN: 'The address could be opened.',
  },
  CONTENT_NOT_FOUND: {
    NL: 'De inhoud is op het adres niet gevonden.',
    FR: 'Le contenu n’a pas été trouvé à cette adresse.',
    DE: 'Der Inhalt wurde unter der Adresse nicht gefunden.',
    EN: 'The content was not found at the address.',
  },
  REFERRER_NOT_KNOWN: {
    NL: 'De verwijzende pagina is onbekend of onjuist.',
    FR: 'La page d’origine est inconnue ou incorrecte.',
    DE: 'Die verweisende Seite ist unbekannt oder falsch.',
    EN: 'The referring page is unknown or incorrect.',
  },
  UNABLE_TO_ACCESS: {
    NL: 'Toegang tot het adres was niet mogelijk.',
    FR: 'L’accès à l’adresse n’a pas été possible.',
    DE: 'Der Zugang zur Adresse war nicht möglich.',
    EN: 'The address could not be accessed.',
  },
  PASSWORD_PROTECTED: {
    NL: 'Het adres is beveiligd met een wachtwoord.',
    FR: 'L’adresse est protégée par un mot de passe.',
    DE: 'Die Adresse ist passwortgeschützt.',
    EN: 'The address is protected by a password.',
  },
  ACCOUNT_DISABLED: {
    NL: 'Het account is uitgeschakeld.',
    FR: 'Le compte est désactivé.',
    DE: 'Das Konto ist deaktiviert.',
    EN: 'The account is disabled.',
  },
  LEGALLY_UNABLE_TO_ACCESS: {
    NL: 'De wet staat niet toe het adres te openen.',
    FR: 'La loi ne permet pas d’ouvrir l’adresse.',
    DE: 'Das Recht erlaubt es nicht, die Adresse zu öffnen.',
    EN: 'The law does not allow the address to be opened.',
  },
  LINK_EXPIRED: {
    NL: 'De link is verlopen.',
    FR: 'Le lien a expiré.',
    DE: 'Der Link ist abgelaufen.',
    EN: 'The link has expired.',
  },
  SITE_DOWN: {
    NL: 'De pagina bestaat niet of de site is onbereikbaar.',
    FR: 'La page n’existe pas ou le site est inaccessible.',
    DE: 'Die Seite ist nicht vorhanden oder die Website nicht erreichbar.',
    EN: 'The page does not exist or the site is down.',
  },
  TEMPORARILY_UNAVAILABLE: {
    NL: 'De inhoud is tijdelijk niet beschikbaar.',
    FR: 'Le contenu est temporairement indisponible.',
    DE: 'Der Inhalt ist vorübergehend nicht verfügbar.',
    EN: 'The content is temporarily unavailable.',
  },
  PREMIUM_ACCOUNT_NECESSARY: {
    NL: 'Voor toegang is een betaald account nodig.',
    FR: 'Un compte payant est nécessaire pour y accéder.',
    DE: 'Für den Zugang ist ein kostenpflichtiges Konto erforderlich.',
    EN: 'A paid account is necessary for access.',
  },
  MISSING_PARTS: {
    NL: 'Delen van het bestand ontbreken.',
    FR: 'Des parties du fichier manquent.',
    DE: 'Teile der Datei fehlen.',
    EN: 'Parts of the file are missing.',
  },
  REMOVED_BEFORE_ASSESSMENT: {
    NL: 'De inhoud was al verwijderd vóór de beoordeling.',
    FR: 'Le contenu a été supprimé avant l’évaluation.',
    DE: 'Der Inhalt wurde vor der Beurteilung entfernt.',
    EN: 'The content was removed before it could be judged.',
  },
  PHOTO: {
    NL: 'Het gaat om een foto.',
    FR: 'Il s’agit d’une photo.',
    DE: 'Es handelt sich um ein Foto.',
    EN: 'It is a photo.',
  },
  VIDEO: {
    NL: 'Het gaat om een video.',
    FR: 'Il s’agit d’une vidéo.',
    DE: 'Es handelt sich um ein Video.',
    EN: 'It is a video.',
  },
  LIVESTREAM: {
    NL: 'Het gaat om een livestream.',
    FR: 'Il s’agit d’une diffusion en direct.',
    DE: 'Es handelt sich um einen Livestream.',
    EN: 'It is a livestream.',
  },
  SYNTHETIC: {
    NL: 'Het gaat om een computergegenereerd beeld.',
    FR: 'Il s’agit d’une image de synthèse.',
    DE: 'Es handelt sich um ein computererzeugtes Bild.',
    EN: 'It is a computer-generated image.',
  },
  DRAWING: {
    NL: 'Het gaat om een tekening.',
    FR: 'Il s’agit d’un dessin.',
    DE: 'Es handelt sich um eine Zeichnung.',
    EN: 'It is a drawing.',
  },
  TEXT: {
    NL: 'Het gaat om tekst.',
    FR: 'Il s’agit d’un texte.',
    DE: 'Es handelt sich um Text.',
    EN: 'It is text.',
  },
  AUDIO: {
    NL: 'Het gaat om geluid.',
    FR: 'Il s’agit d’un enregistrement sonore.',
    DE: 'Es handelt sich um eine Tonaufnahme.',
    EN: 'It is a sound recording.',
  },
  MINOR: qualificationReasonReasons.MINOR_DEPICTED,
  APPEARS_MINOR: qualificationReasonReasons.APPARENT_MINOR_DEPICTED,
  REALISTIC_NON_EXISTENT_MINOR: qualificationReasonReasons.REALISTIC_NON_EXISTENT_MINOR_DEPICTED,
  UNREALISTIC_MINOR: {
    NL: 'Er is een minderjarige afgebeeld, maar niet realistisch.',
    FR: 'Un mineur est représenté, mais de manière non réaliste.',
    DE: 'Eine minderjährige Person ist dargestellt, aber nicht realistisch.',
    EN: 'A minor is depicted, but not realistically.',
  },
  ADULT: {
    NL: 'Er is een volwassene afgebeeld.',
    FR: 'Un adulte est représenté.',
    DE: 'Eine erwachsene Person ist dargestellt.',
    EN: 'An adult is depicted.',
  },
  NONE: {
    NL: 'Er is niets van dien aard afgebeeld.',
    FR: 'Rien de tel n’est représenté.',
    DE: 'Es ist nichts dergleichen dargestellt.',
    EN: 'Nothing of the kind is depicted.',
  },
  EXPLICIT_REAL: {
    NL: 'De expliciete seksuele gedraging is reëel.',
    FR: 'Le comportement sexuellement explicite est réel.',
    DE: 'Die eindeutig sexuelle Handlung ist real.',
    EN: 'The sexually explicit conduct is real.',
  },
  EXPLICIT_SIMULATED: {
    NL: 'De expliciete seksuele gedraging is gesimuleerd.',
    FR: 'Le comportement sexuellement explicite est simulé.',
    DE: 'Die eindeutig sexuelle Handlung ist simuliert.',
    EN: 'The sexually explicit conduct is simulated.',
  },
  SEXUAL_ORGANS_PRIMARILY_SEXUAL: {
    NL: 'De geslachtsorganen zijn afgebeeld voor primair seksuele doeleinden.',
    FR: 'Les organes sexuels sont représentés à des fins principalement sexuelles.',
    DE: 'Die Geschlechtsorgane sind für primär sexuelle Zwecke dargestellt.',
    EN: 'The sexual organs are depicted for primarily sexual purposes.',
  },
  NUDITY: {
    NL: 'Het gaat om naaktheid zonder meer.',
    FR: 'Il s’agit de simple nudité.',
    DE: 'Es handelt sich um bloße Nacktheit.',
    EN: 'It is mere nudity.',
  },
  INFANT: {
    NL: 'De leeftijd lijkt die van een peuter of jonger.',
    FR: 'L’âge paraît être celui d’un tout-petit ou d’un nourrisson.',
    DE: 'Das Alter scheint das eines Kleinkinds oder Säuglings zu sein.',
    EN: 'The age appears to be that of an infant.',
  },
  PRE_PUBESCENT: {
    NL: 'De leeftijd lijkt vóór de puberteit te liggen.',
    FR: 'L’âge paraît être antérieur à la puberté.',
    DE: 'Das Alter scheint vor der Pubertät zu liegen.',
    EN: 'The age appears to be before puberty.',
  },
  PUBESCENT: {
    NL: 'De leeftijd lijkt in de puberteit te liggen.',
    FR: 'L’âge paraît être celui de la puberté.',
    DE: 'Das Alter scheint in der Pubertät zu liegen.',
    EN: 'The age appears to be that of puberty.',
  },
};

/** The sentence for a reason that a version does not list. @internal */
export const unlistedReasonReasons: Words<'UNLISTED'> = {
  UNLISTED: {
    NL: 'Een reden uit ander recht of uit een oudere versie van de regels.',
    FR: 'Une raison d’un autre droit ou d’une version antérieure des règles.',
    DE: 'Ein Grund aus anderem Recht oder aus einer früheren Fassung der Regeln.',
    EN: 'A reason from other law or from an earlier version of the rules.',
  },
};
