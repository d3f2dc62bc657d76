import type { DemoWords } from './en.data.js';

export const demoWordsDe: DemoWords = {
  title: 'Die anderen in dieser Demo',
  introduction:
    'Polizei, ein Anbieter, andere Hotlines und ein Webhost, alle auf diesem Rechner und alle erfunden. Hier sehen Sie, was jeder erhalten hat, und können für sie handeln. Nichts verlässt diesen Rechner, und alles hier ist vergessen, wenn die Demo endet.',
  report: 'Meldeformular',
  desk: 'Arbeitsplatz des Teams',
  again: 'Jetzigen Stand zeigen',
  refused: 'Vom Austausch abgelehnt:',
  nothing: 'Noch nichts erhalten.',
  sites: 'Webhost: Seiten zum Melden',
  sitesHint:
    'Melden Sie eine dieser Adressen mit dem Formular. Tragen Sie am Arbeitsplatz ein, wo sie gehostet wird, wie hier angegeben. Eine hier entfernte Seite fehlt bei der nächsten Prüfung.',
  hostedAt: (country, ip, provider) => `${country} · ${ip} · ${provider}`,
  online: 'online',
  removed: 'entfernt',
  remove: 'Seite entfernen',
  restore: 'Wiederherstellen',
  publish: {
    home: 'Neue Seite, in Belgien gehostet',
    abroad: 'Neue Seite in einem Land mit Hotline',
    farAway: 'Neue Seite in einem Land ohne Hotline',
  },
  police: 'Polizei',
  policeHint:
    'Die neuesten Einträge ihres Feeds. Sie antwortet, stellt zurück oder gibt frei am Arbeitsplatz: Melden Sie sich dort als Verbindungsperson an.',
  provider: 'Anbieter: Post an seine Missbrauchsstelle',
  providerHint:
    'Eine Meldung geht ab, nachdem die Polizei sie freigegeben und ein Mensch den Kontakt genehmigt hat: bei Gefahr sofort, sonst nach etwa einer Stunde, in der Arbeitszeit.',
  letter: 'Brief',
  answer: 'Als Anbieter antworten',
  exchange: 'Austausch: Hotlines anderer Länder',
  exchangeHint:
    'Was im Austausch steht, das Neueste zuerst. Die Knöpfe handeln als die Hotline dieses Landes.',
  item: (id, country) => `Element ${id}, für ${country}`,
  noAction: 'Noch nichts getan.',
  actions: { 1: 'Der Polizei gemeldet', 2: 'Dem Anbieter gemeldet', 3: 'Entfernt' },
  partnerReports: 'Die niederländische Hotline eine in Belgien gehostete Seite melden lassen',
  receiver: 'Webhook-Empfänger: ein System außerhalb',
  receiverHint:
    'Ein System, dem die Meldestelle Ereignisse mitteilt. Es prüft jede Signatur mit der Prüfung des Clients und nimmt nur echte Nachrichten an. Eine Nachricht hat keinen Inhalt: nur was geschah, und eine Kennung.',
  genuine: 'Signatur stimmt',
  notGenuine: 'Abgelehnt',
  event: 'Nachricht',
  register: 'Den Empfänger als Verwaltung eintragen',
  forge: 'Ihm eine gefälschte Nachricht senden',
  time: 'Zeit vergehen lassen',
  timeHint:
    'Alles in dieser Demo wird um so viele Stunden älter: alle Zeiten von Fällen, Weiterleitungen, Mitteilungen, Reservierungen und wartenden Aufgaben. Was dann fällig ist, geschieht binnen etwa einer Minute: Fristen laufen ab, Adressen werden geprüft, Übergaben erneut gesendet. Die Prüfspur und Kalendertage verschieben sich nicht, auch nicht die Post und der Austausch auf dieser Seite. Laden Sie offene Seiten des Arbeitsplatzes neu.',
  timeStands:
    'Diese Demo benutzt Ihre eigene Datenbank, in der die Zeit nicht verschoben werden kann. Starten Sie sie ohne DATABASE_URL.',
  pass: (hours) => (hours === 1 ? '1 Stunde' : `${hours} Stunden`),
};
