import { words } from '@meldpunt/domain/words/en';
import { apiTexts as api } from '../api/texts/en.data.js';
import { appTexts as app } from '../app/texts/en.data.js';
import { auditTexts as audit } from '../audit/texts/en.data.js';
import { caseTexts as caseFile } from '../case/texts/en.data.js';
import { figuresTexts as figures } from '../figures/texts/en.data.js';
import { liaisonTexts as liaison } from '../liaison/texts/en.data.js';
import { queueTexts as queue } from '../queue/texts/en.data.js';
import { searchTexts as search } from '../search/texts/en.data.js';
import { sessionTexts as session } from '../session/texts/en.data.js';
import { wellbeingTexts as wellbeing } from '../wellbeing/texts/en.data.js';
import { welfareTexts as welfare } from '../welfare/texts/en.data.js';
import { workTexts as work } from '../work/texts/en.data.js';

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
export type Texts = typeof texts;
