import { Language, explain } from '@meldpunt/domain';
import { WorkItemCause } from './work-item-cause.js';

it.each(Object.values(Language))('has words for every cause in %s', (language) => {
  const wordless = Object.values(WorkItemCause).filter((cause) => (explain(cause, language) ?? '') === '');

  expect(wordless).toEqual([]);
});
