// The texts of the report form in German, as used in Belgium. Written for this project, 2026-11-29.
import type { PageWords } from './page-words.js';

export const de: PageWords = {
  languageName: 'Deutsch',
  common: {
    service: 'Meldestelle für Bilder sexuellen Missbrauchs von Kindern',
    skip: 'Zum Inhalt',
    exit: 'Diese Seite verlassen',
    exitByKey: 'Oder drücken Sie dreimal die Escape-Taste.',
    languages: 'Sprache',
    about: 'Mehr erfahren',
    newTab: 'neuer Tab',
    newReport: 'Neue Meldung',
    call: '{phone} anrufen',
    test: 'Dies ist eine Vorführung. Meldungen werden hier nicht bearbeitet.',
  },
  form: {
    title: 'Bilder sexuellen Missbrauchs von Kindern melden',
    introduction: 'Sie können anonym melden. Die Webadresse genügt.',
    emergency: 'Zuerst',
    where: {
      label: 'Wo haben Sie es gesehen?',
      hint: 'Fügen Sie die Webadresse ein. Mehrere sind möglich. Gibt es keine Webadresse, beschreiben Sie den Ort in Worten: welche App, welches Spiel oder welche Nummer, und welches Konto oder welche Gruppe.',
    },
    danger: {
      label: 'Ich glaube, dass gerade ein Kind in Gefahr ist',
      hint: 'Rufen Sie auch 112 an. Wir bearbeiten diese Meldung zuerst.',
    },
    optional: 'Was folgt, müssen Sie nicht ausfüllen.',
    kindTitle: 'Was für ein Ort ist es?',
    kind: {
      WEBSITE: 'Eine Website',
      FORUM: 'Ein Forum oder ein Bilderbrett',
      APP: 'Eine App, ein Chat oder ein soziales Netzwerk',
      FILES: 'Ein Dienst zum Speichern oder Teilen von Dateien',
      ELSEWHERE: 'Anderswo: ein Spiel, eine Telefonnummer, eine Straße',
    },
    kindUnknown: 'Das weiß ich nicht',
    moreTitle: 'Mehr dazu',
    via: {
      label: 'Wie sind Sie dorthin gelangt?',
      hint: 'Zum Beispiel über eine andere Seite oder eine Nachricht.',
    },
    seen: { label: 'Wann haben Sie es gesehen?', hint: 'Belgische Zeit.' },
    remarks: {
      label: 'Was hilft noch, es zu finden?',
      hint: 'Beschreiben Sie die Bilder nicht. Nennen Sie kein Kind beim Namen.',
    },
    accessTitle: 'Man braucht Zugangsdaten',
    accessHint:
      'Nur wenn Sie schon welche haben. Legen Sie nie welche an, um zu melden. Wir speichern sie verschlüsselt.',
    username: { label: 'Benutzername' },
    password: { label: 'Passwort' },
    contactTitle: 'Sie dürfen mich kontaktieren',
    contactHint:
      'Wenn Sie nichts angeben, bleiben Sie anonym. Wir speichern Ihre Angaben verschlüsselt. Mitarbeitende sehen sie nur mit einem Grund und wenn eine zweite Person zustimmt.',
    name: { label: 'Name' },
    email: { label: 'E-Mail-Adresse' },
    phone: { label: 'Telefonnummer' },
    continue: 'Meine Meldung prüfen',
    beforeSending: 'Noch wird nichts gesendet. Sie sehen zuerst, was wir verstanden haben.',
  },
  problems: {
    title: 'Bitte prüfen Sie dies',
    prefix: 'Problem:',
    whereEmpty: 'Geben Sie die Webadresse an, oder beschreiben Sie den Ort in Worten.',
    whereUnread:
      'Wir finden darin keine Webadresse. Prüfen Sie sie bitte. Ist es ein Ort ohne Webadresse, wählen Sie unten, was für ein Ort es ist.',
  },
  check: {
    title: 'Prüfen Sie Ihre Meldung',
    notSent: 'Es wurde noch nichts gesendet.',
    oneAddress: 'Wir haben eine Webadresse gelesen:',
    addresses: 'Wir haben {count} Webadressen gelesen:',
    onePlace: 'Wir haben einen Ort ohne Webadresse gelesen:',
    places: 'Wir haben {count} Orte ohne Webadresse gelesen:',
    ownWords:
      'Wir haben keine Webadresse gefunden. Wir geben Ihre Worte so weiter, wie Sie sie geschrieben haben:',
    noPlace: 'Sie haben keinen Ort genannt. Sie können die Meldung trotzdem senden.',
    unsure: 'Hier sind wir nicht sicher. Stimmt das?',
    unread: 'Das konnten wir nicht lesen:',
    yourReport: 'Der Rest Ihrer Meldung',
    dangerStated: 'Sie glauben, dass gerade ein Kind in Gefahr ist.',
    anonymous: 'Sie bleiben anonym.',
    contactable: 'Sie dürfen kontaktiert werden: {contact}',
    passwordGiven: 'angegeben',
    send: 'Meldung senden',
    change: 'Etwas ändern',
  },
  sent: {
    title: 'Ihre Meldung ist eingegangen',
    receipt: 'Ihr Empfangscode',
    keep: 'Schreiben Sie ihn ab oder drucken Sie diese Seite.',
    copy: 'Code kopieren',
    copied: 'Kopiert',
    tolerated: 'Wir haben Ihre Meldung so angenommen, wie sie ist. Dies war nicht vollständig:',
    nextTitle: 'Was geschieht jetzt?',
    next: [
      'Eine geschulte Person sieht sich Ihre Meldung an und beurteilt sie nach dem Gesetz.',
      'Ist es strafbar, geht es an die Polizei oder an die Meldestelle des Landes, in dem die Bilder liegen.',
      'Mit Ihrem Code können Sie sehen, wie weit wir sind.',
    ],
    helpTitle: 'Hilfe',
    interview: 'Möchten Sie uns auch in einem anonymen Gespräch von Ihrer Erfahrung berichten?',
    another: 'Noch etwas melden',
  },
  status: {
    title: 'Wie weit ist meine Meldung?',
    introduction: 'Geben Sie den Code ein, den Sie mit Ihrer Meldung erhalten haben.',
    receipt: {
      label: 'Empfangscode',
      hint: 'Striche, Leerzeichen und Großbuchstaben sind nicht wichtig.',
    },
    show: 'Stand anzeigen',
    empty: 'Geben Sie Ihren Empfangscode ein.',
    invalid: 'Dieser Code ist unvollständig oder enthält einen Tippfehler.',
    unknown: 'Wir haben keine Meldung mit diesem Code. Prüfen Sie jedes Zeichen.',
    receivedOn: 'Eingegangen am {date}.',
  },
  failure: {
    unavailableTitle: 'Ihre Meldung ist noch nicht gesendet',
    unavailable:
      'Bei uns ist etwas schiefgegangen. Nichts ist verloren: Alle Ihre Angaben stehen unten. Warten Sie einige Minuten und senden Sie noch einmal. Zweimal senden schadet nicht.',
    unavailableStatus: 'Bei uns ist etwas schiefgegangen. Versuchen Sie es in einigen Minuten noch einmal.',
    tooManyTitle: 'Bitte warten Sie kurz',
    tooMany: 'Aus Ihrem Netz kamen viele Anfragen. Versuchen Sie es in {minutes} Min. noch einmal.',
    tooLargeTitle: 'Das ist zu viel Text',
    missingTitle: 'Diese Seite gibt es nicht',
    missing: 'Vielleicht ist die Adresse unvollständig. Melden können Sie mit dem Formular.',
    proofTitle: 'Noch einen Augenblick',
    proof:
      'Gerade gehen sehr viele Meldungen ein. Ihr Gerät macht deshalb zuerst eine kleine Berechnung. Sie zeigt uns, dass Sie kein Programm sind. Ihre Meldung ist noch nicht gesendet.',
    proofWorking: 'Die Berechnung läuft. Sie dauert einige Sekunden.',
    proofReady: 'Fertig. Sie können jetzt senden.',
    proofImpossible:
      'Ihr Gerät kann die Berechnung nicht machen, vielleicht weil Skripte ausgeschaltet sind. Warten Sie zehn Minuten und drücken Sie dann auf den Knopf. Kann es nicht warten, rufen Sie 116 000 an, oder 112, wenn ein Kind in Gefahr ist.',
    proofSend: 'Meldung senden',
  },
  whatHappens: {
    title: 'Was geschieht mit meiner Meldung?',
    introduction: 'Von Ihrer Meldung bis zur Entfernung der Bilder, Schritt für Schritt.',
    sections: [
      {
        title: 'Sie melden',
        paragraphs: [
          'Sie geben eine Adresse an oder beschreiben einen Ort. Sie müssen nicht sagen, wer Sie sind. Sie erhalten einen Code, mit dem Sie Ihre Meldung verfolgen können.',
        ],
      },
      {
        title: 'Wir beurteilen',
        paragraphs: [
          'Eine geschulte Fachkraft sieht sich an, was unter der Adresse steht, und prüft es nach belgischem Recht. Unsere Mitarbeitenden unterliegen dem Berufsgeheimnis.',
          'Ist ein Kind in Gefahr, geht die Meldung sofort an die Polizei.',
          'Ist es nicht strafbar oder nicht mehr zu finden, schließen wir die Akte und geben nichts weiter.',
        ],
      },
      {
        title: 'Liegen die Bilder in Belgien?',
        paragraphs: [
          'Dann erhält die Polizei die Akte und ermittelt. Die Staatsanwaltschaft entscheidet, wann die Bilder verschwinden dürfen, damit die Ermittlung keinen Schaden nimmt. Danach bitten wir das Unternehmen, bei dem sie gespeichert sind, sie zu entfernen.',
        ],
      },
      {
        title: 'Liegen sie im Ausland?',
        paragraphs: [
          'Hat dieses Land eine Meldestelle bei INHOPE, senden wir die Akte dorthin. Dort wird sie nach dem Recht dieses Landes noch einmal beurteilt, und die Bilder werden entfernt. Meist sind sie innerhalb von 72 Stunden verschwunden.',
          'Gibt es keine Meldestelle, oder ist das Land nicht zu bestimmen, geht die Akte an die föderale Polizei. Sie wendet sich an die Polizei des anderen Landes.',
        ],
      },
      {
        title: 'Was ist INHOPE?',
        paragraphs: [
          'INHOPE ist das weltweite Netz von Meldestellen wie der unseren, in rund fünfzig Ländern. Die Mitglieder geben einander jeden Tag Adressen weiter und arbeiten nach denselben Regeln.',
        ],
      },
      {
        title: 'Was wir nicht tun',
        paragraphs: [
          'Wir sind keine Polizei und ermitteln nicht. Wir suchen nicht nach Personen. Sie können sich immer auch direkt an die Polizei wenden.',
        ],
      },
    ],
  },
  whatCounts: {
    title: 'Was kann ich melden?',
    introduction:
      'Sie sind nicht sicher? Melden Sie es. Sie müssen nicht selbst beurteilen, ob es strafbar ist.',
    sections: [
      {
        title: 'Das sind Bilder sexuellen Missbrauchs',
        paragraphs: ['Fotos, Videos und andere Bilder, auf denen:'],
        points: [
          'ein Kind an sexuellen Handlungen teilnimmt, echt oder gespielt;',
          'die Geschlechtsteile eines Kindes zu sehen sind, vor allem zu sexuellen Zwecken;',
          'jemand, der wie ein Kind aussieht, auf solche Weise gezeigt wird;',
          'ein Kind, das es nicht gibt, echt aussieht, zum Beispiel in Bildern aus dem Computer.',
        ],
      },
      {
        title: 'Auch das können Sie melden',
        paragraphs: [
          'Seiten, die für solchen Missbrauch werben oder den Weg dorthin zeigen. Eine Gruppe, ein Konto oder einen Link, wo solche Bilder geteilt werden.',
        ],
      },
      {
        title: 'Zufällig gesehen? Sie machen sich nicht strafbar',
        paragraphs: [
          'Wer solche Bilder aus Versehen sieht, wird nicht bestraft. Sie absichtlich zu suchen, zu behalten oder zu verbreiten ist strafbar. Behalten Sie also nichts, machen Sie kein Bildschirmfoto und suchen Sie nicht weiter.',
        ],
      },
      {
        title: 'Dabei helfen andere',
        paragraphs: [
          'Wird ein Kind im Internet angesprochen, unter Druck gesetzt oder erpresst? Wurde ein Nacktbild ohne Einwilligung verbreitet? Rufen Sie Child Focus unter 116 000 an oder gehen Sie zur Polizei. Besteht gerade Gefahr, rufen Sie 112 an.',
        ],
      },
      {
        title: 'Warum wir nicht von Kinderpornografie sprechen',
        paragraphs: [
          'Solche Bilder zeigen den Missbrauch eines Kindes, das es wirklich gibt. Das Wort Pornografie verdeckt das. Auch das Gesetz spricht von Bildern sexuellen Missbrauchs von Minderjährigen.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Ihre Privatsphäre',
    introduction: 'Wir speichern so wenig wie möglich über Sie.',
    sections: [
      {
        title: 'Was wir nicht speichern',
        paragraphs: [],
        points: [
          'Ihre Netzadresse (IP-Adresse): Sie steht weder bei Ihrer Meldung noch in einem Protokoll dieses Formulars;',
          'etwas in Ihrem Browser: keine Cookies und keine anderen Daten;',
          'Ihren Empfangscode: Nur wer ihn hat, kann den Stand abfragen.',
        ],
      },
      {
        title: 'Was wir speichern',
        paragraphs: [
          'Was Sie angeben, und wann. Ihre Bemerkungen, Kontaktangaben und Zugangsdaten speichern wir verschlüsselt. Sie werden nach einer festen Frist gelöscht, wenn die Arbeit an der Akte beendet ist. Die gemeldete Adresse bleibt gespeichert, damit wir dieselben Bilder erkennen.',
          'Um den Missbrauch dieses Formulars zu begrenzen, zählen wir für kurze Zeit, wie viele Meldungen aus einem Netz kommen. Dafür verwenden wir einen Code, der sich jede Stunde ändert.',
        ],
      },
      {
        title: 'Wer es sieht',
        paragraphs: [
          'Unsere Fachkräfte und, wenn es strafbar ist, die Polizei. Sie erhält Ihre Kontaktangaben nicht mit der Akte. Jede Einsicht in Kontaktangaben wird von einer zweiten Person genehmigt und festgehalten.',
          'Andere Dienste erfahren auf diesen Seiten nichts über Sie: Es wird nichts von anderswo geladen.',
        ],
      },
      {
        title: 'Keine Spuren hinterlassen',
        paragraphs: [
          'Diese Seiten funktionieren ohne Skripte und im Tor Browser. Soll niemand Ihren Besuch sehen, verwenden Sie ein privates Fenster. Den Verlauf Ihres Browsers können wir nicht löschen.',
        ],
      },
    ],
  },
};
