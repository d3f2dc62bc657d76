import { words } from '@meldpunt/domain/words/fr';
import { apiTexts as api } from '../api/texts/fr.data.js';
import { appTexts as app } from '../app/texts/fr.data.js';
import { auditTexts as audit } from '../audit/texts/fr.data.js';
import { caseTexts as caseFile } from '../case/texts/fr.data.js';
import { figuresTexts as figures } from '../figures/texts/fr.data.js';
import { liaisonTexts as liaison } from '../liaison/texts/fr.data.js';
import { queueTexts as queue } from '../queue/texts/fr.data.js';
import { searchTexts as search } from '../search/texts/fr.data.js';
import { sessionTexts as session } from '../session/texts/fr.data.js';
import { wellbeingTexts as wellbeing } from '../wellbeing/texts/fr.data.js';
import { welfareTexts as welfare } from '../welfare/texts/fr.data.js';
import { workTexts as work } from '../work/texts/fr.data.js';

export { words };
export const texts = {
  api,
  app,
  audit,
  caseFile,
  figures,
  liaison,
  queue,
  search,
  session,
  welfare,
  wellbeing,
  work,
};
