import { words } from '@meldpunt/domain/words/nl';
import { apiTexts as api } from '../api/texts/nl.data.js';
import { appTexts as app } from '../app/texts/nl.data.js';
import { auditTexts as audit } from '../audit/texts/nl.data.js';
import { caseTexts as caseFile } from '../case/texts/nl.data.js';
import { figuresTexts as figures } from '../figures/texts/nl.data.js';
import { liaisonTexts as liaison } from '../liaison/texts/nl.data.js';
import { queueTexts as queue } from '../queue/texts/nl.data.js';
import { searchTexts as search } from '../search/texts/nl.data.js';
import { sessionTexts as session } from '../session/texts/nl.data.js';
import { wellbeingTexts as wellbeing } from '../wellbeing/texts/nl.data.js';
import { welfareTexts as welfare } from '../welfare/texts/nl.data.js';
import { workTexts as work } from '../work/texts/nl.data.js';

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
