import type { TextsLike } from '../../language/texts.js';
import type { ApiTexts } from './en.data.js';

export const apiTexts: TextsLike<ApiTexts> = {
  refusals: {
    AlreadyOpenError: 'Zu dieser Adresse gibt es schon einen offenen Fall. Öffnen Sie diesen.',
    AnswersMissingError:
      'Für den Austausch mit anderen Meldestellen fehlen noch diese Antworten. Ergänzen Sie sie und leiten Sie erneut weiter.',
    CaseLeasedError:
      'Jemand anderes arbeitet gerade an diesem Fall. Nehmen Sie einen anderen, oder kommen Sie wieder, wenn die Reservierung endet.',
    CloseRefusedError: 'Der Fall kann aus diesem Grund nicht geschlossen werden.',
    ExposureLimitError:
      'Sie haben lange genug mit gemeldeten Inhalten gearbeitet. Machen Sie eine Pause; Fälle von Kindern in Gefahr bleiben Ihnen offen.',
    IdempotencyConflictError:
      'Dies wurde schon einmal mit anderem Inhalt gesendet. Prüfen Sie das Gespeicherte und senden Sie erneut.',
    InvalidInputError: 'Berichtigen Sie diese Felder und senden Sie erneut.',
    InvalidReportError: 'Berichtigen Sie diese Felder und senden Sie erneut.',
    LookupFailedError:
      'Die Abfrage ist nicht gelungen. Versuchen Sie es später, oder tragen Sie selbst ein, was Sie wissen.',
    NeedsSupervisorError: 'Das kann nur eine Aufsichtsperson. Überlassen Sie ihr den Fall.',
    NoTakedownError: 'Zu dieser Weiterleitung gehört keine Entfernung, über die zu entscheiden wäre.',
    NotAssessedError: 'Nicht jeder Inhalt ist beurteilt. Beurteilen Sie zuerst die anderen.',
    NotClaimedError:
      'Sie haben diesen Fall nicht mehr. Nehmen Sie ihn erneut, um fortzufahren; Ihre Antworten bleiben erhalten.',
    NotFoundError: 'Das gibt es nicht, oder Sie dürfen es nicht sehen.',
    NotYourReleaseError: 'Dies wurde für jemand anderen freigegeben. Beantragen Sie selbst eine Freigabe.',
    OwnAccountError: 'Mit dem eigenen Konto geht das nicht. Bitten Sie eine Kollegin oder einen Kollegen.',
    OwnRequestError: 'Dieser Antrag ist von Ihnen. Jemand anderes muss darüber entscheiden.',
    ProofOfWorkRequiredError: 'Zurzeit gehen sehr viele Meldungen ein. Versuchen Sie es später.',
    QueueEmptyError: 'Zurzeit gibt es keinen Fall für Sie.',
    RateLimitedError: 'Zu viele Anfragen. Warten Sie einen Augenblick.',
    ReleaseQuotaError: 'Sie haben vorerst so viele Anträge gestellt, wie erlaubt sind.',
    ReleaseRefusedError: 'Dies kann aus diesem Grund nicht freigegeben werden.',
    ReleaseStateError: 'Über den Antrag ist schon entschieden, oder er ist nicht mehr offen.',
    SamePersonError:
      'Sie haben dies schon beurteilt. Die nächste Beurteilung muss von jemand anderem kommen.',
    StaleVersionError:
      'Jemand hat dies geändert, während Sie es geöffnet hatten. Sehen Sie die neue Fassung an; Ihre Antworten bleiben erhalten.',
    TransitionNotAllowedError:
      'Das ist im jetzigen Stand nicht möglich. Sehen Sie zuerst den jetzigen Stand an.',
  },
  failures: {
    NETWORK_FAILED:
      'Der Server ist nicht erreichbar. Ihre Eingaben bleiben erhalten; versuchen Sie es gleich noch einmal.',
    UNAUTHENTICATED:
      'Sie sind nicht mehr angemeldet. Melden Sie sich erneut an; Ihre Eingaben bleiben erhalten.',
    FORBIDDEN: 'Ihre Rolle erlaubt das nicht.',
    ACCESS_WITHDRAWN: 'Ihr Zugang wurde entzogen. Sprechen Sie mit einer Aufsichtsperson.',
    BAD_USER_INPUT: 'Der Server konnte diese Eingabe nicht lesen. Prüfen Sie die Felder.',
    INTERNAL_SERVER_ERROR:
      'Im Server ist ein Fehler aufgetreten. Ihre Eingaben bleiben erhalten; versuchen Sie es erneut und melden Sie es dem Betrieb, wenn es so bleibt.',
    UNREADABLE_ANSWER: 'Die Antwort des Servers ist nicht lesbar. Versuchen Sie es gleich noch einmal.',
    RATE_LIMITED: 'Zu viele Anfragen. Warten Sie einen Augenblick.',
    ABORTED: 'Die Anfrage wurde abgebrochen.',
  },
  unknown: (code) => `Es wurde abgelehnt (${code}). Laden Sie die Seite neu.`,
  facts: {
    allowed: (list) => `Möglich: ${list}.`,
    leasedUntil: (time) => `Die Reservierung endet am ${time}.`,
    worked: (session, day) => `Diese Sitzung ${session}, in 24 Stunden ${day}.`,
    nextAt: (time) => `Wieder möglich ab ${time}.`,
    wait: (time) => `Versuchen Sie es nach ${time} erneut.`,
  },
  fields: {
    url: 'Adresse',
    note: 'Notiz',
    text: 'Text',
    country: 'Land',
    ipAddress: 'IP-Adresse',
    provider: 'Anbieter',
    asNumber: 'Netznummer',
    observedAt: 'Zeitpunkt',
    reviewOn: 'Tag der Überprüfung',
    reason: 'Grund',
    recipientReference: 'Deren Aktenzeichen',
    clearanceReference: 'Aktenzeichen der Entscheidung',
    email: 'E-Mail-Adresse',
    formUrl: 'Adresse des Formulars',
    organisation: 'Organisation',
    value: 'Wert',
    ticketNumber: 'Ticketnummer',
    idempotencyKey: 'Schlüssel',
    siteType: 'Art der Seite',
    commerciality: 'Kommerziell',
    paymentMethods: 'Zahlungsarten',
    findings: 'Feststellungen',
    removal: 'Nachweis der Entfernung',
    vettedOn: 'Überprüft am',
    vettingExpiresOn: 'Überprüfung gültig bis',
    types: 'Arten von Ereignissen',
    reportId: 'Nummer der Meldung',
    outcome: 'Ergebnis',
    caseIds: 'Fälle',
    contentItemId: 'Inhalt',
    items: 'Fälle',
    more: 'Weitere Antworten',
    resolution: 'Erledigung',
    receivedBefore: 'Meldungen eingegangen vor',
    observedOfflineAt: 'Offline festgestellt am',
  },
  retry: 'Erneut versuchen',
  loading: 'Wird geladen …',
  more: 'Mehr anzeigen',
  end: 'Das ist alles.',
  nothing: 'Hier ist nichts.',
};
