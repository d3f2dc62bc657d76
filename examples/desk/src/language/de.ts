import { words } from '@meldpunt/domain/words/de';
import { apiTexts as api } from '../api/texts/de.data.js';
import { appTexts as app } from '../app/texts/de.data.js';
import { auditTexts as audit } from '../audit/texts/de.data.js';
import { caseTexts as caseFile } from '../case/texts/de.data.js';
import { figuresTexts as figures } from '../figures/texts/de.data.js';
import { liaisonTexts as liaison } from '../liaison/texts/de.data.js';
import { queueTexts as queue } from '../queue/texts/de.data.js';
import { searchTexts as search } from '../search/texts/de.data.js';
import { sessionTexts as session } from '../session/texts/de.data.js';
import { wellbeingTexts as wellbeing } from '../wellbeing/texts/de.data.js';
import { welfareTexts as welfare } from '../welfare/texts/de.data.js';
import { workTexts as work } from '../work/texts/de.data.js';

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
