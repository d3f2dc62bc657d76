import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The success criteria of WCAG 2.2 AA that a program can check, and the usual good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The violations on the page as it is now, or in a part of it: the rule, and the elements that break it. Empty without
 * any.
 */
export async function violationsOn(page: Page, part = 'html'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([selector, values]) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(selector, {
        runOnly: { type: 'tag', values },
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    },
    [part, tags] as const,
  );
}
