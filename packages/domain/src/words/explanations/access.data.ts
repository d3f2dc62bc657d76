// Words for the codes of access. One sentence on what each code means. Origin: written for this project, in plain
// official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { Role } from '../../access/role.js';
import type { Words } from '../../wording.js';

/** Explanations of `Role`. @internal */
export const roleExplanations: Words<Role> = {
  ANALYST: {
    NL: 'Beoordeelt meldingen en verwijst ze door.',
    FR: 'Évalue les signalements et les transmet.',
    DE: 'Beurteilt Meldungen und leitet sie weiter.',
    EN: 'Judges reports and routes them.',
  },
  SUPERVISOR: {
    NL: 'Heeft de bevoegdheden van een analist en kan dossiers van anderen overnemen.',
    FR: 'Dispose des droits d’un analyste et peut reprendre les dossiers d’autrui.',
    DE: 'Hat die Rechte eines Analysten und kann Fälle anderer übernehmen.',
    EN: 'Has the rights of an analyst and can take over other people’s cases.',
  },
  LIAISON: {
    NL: 'Ziet wat aan de politie is overgedragen en beslist over vrijgave.',
    FR: 'Voit ce qui a été transmis à la police et décide des autorisations.',
    DE: 'Sieht, was der Polizei übergeben wurde, und entscheidet über die Freigabe.',
    EN: 'Sees what has been handed over to the police and decides on clearance.',
  },
  AUDITOR: {
    NL: 'Leest wie wat heeft gedaan, en niets anders.',
    FR: 'Lit qui a fait quoi, et rien d’autre.',
    DE: 'Liest, wer was getan hat, und sonst nichts.',
    EN: 'Reads who did what, and nothing else.',
  },
  ADMINISTRATOR: {
    NL: 'Beheert het systeem en ziet geen dossiers.',
    FR: 'Gère le système et ne voit pas les dossiers.',
    DE: 'Verwaltet das System und sieht keine Fälle.',
    EN: 'Runs the system and sees no cases.',
  },
  WELFARE: {
    NL: 'Waakt over de belasting van de medewerkers en ziet geen dossiers.',
    FR: 'Veille à la charge des membres de l’équipe et ne voit pas les dossiers.',
    DE: 'Achtet auf die Belastung des Teams und sieht keine Fälle.',
    EN: 'Watches over the strain on the staff and sees no cases.',
  },
  INTEGRATOR: {
    NL: 'Raadpleegt de regels en de lijst van meldpunten.',
    FR: 'Consulte les règles et l’annuaire des hotlines.',
    DE: 'Fragt die Regeln und das Verzeichnis der Meldestellen ab.',
    EN: 'Consults the rules and the directory of hotlines.',
  },
};
