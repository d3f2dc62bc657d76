import type { EntityManager } from '@mikro-orm/postgresql';
import { route, type Route } from '@meldpunt/domain';
import { routingSettingOf } from '../../platform/rulebook.js';
import type { ActingContext } from '../../platform/work-context.js';
import { assessmentById, type Assessment } from '../assessments/index.js';
import type { ContentItem } from '../cases/index.js';
import { routeInputOf } from './route-input-of.js';

/** Returns the route of an item according to the rules. */
export async function evaluateRoute(
  em: EntityManager,
  context: Pick<ActingContext, 'clock' | 'rulebook'>,
  item: ContentItem,
): Promise<{ readonly decided: Route; readonly deciding: Assessment | null }> {
  const deciding = item.decidingAssessmentId ? await assessmentById(em, item.decidingAssessmentId) : null;
  const setting = routingSettingOf(context.clock(), context.rulebook);
  return { decided: route(routeInputOf(item, deciding), setting), deciding };
}
