import type { Page } from 'playwright-core';

/**
 * English words that no other language of the screens has. Names stay as they are: of organisations, of the cell Child
 * Abuse, and everything marked with `translate="no"`.
 */
const english =
  /\b(the|and|with|your|their|this|that|from|which|what|when|has|have|been|were|not|case|child(?! (?:focus|abuse))|claim|sign out|findings|judicial|reported|received|removed|closed|waiting|overdue|since|until|none|show|read|save)\b/gi;

/** The English words in the visible text, labels and titles of a page, each with what is around it. */
export async function englishWordsOn(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const skipped = '[translate=no], .who, .language, script, style, code';
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element === null || element.closest(skipped) !== null) continue;
      if (node instanceof Element)
        for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
          found.push(node.getAttribute(name) ?? '');
      else found.push(node.textContent ?? '');
    }
    return found;
  });
  return texts.flatMap(englishWordsIn);
}

/** The English words in a text, each with what is around it. */
export const englishWordsIn = (text: string): readonly string[] =>
  [...text.matchAll(english)].map(
    ({ 0: word, index }) => `${word} in “${text.slice(Math.max(0, index - 20), index + 30)}”`,
  );

/** Elements whose own text is cut off: hidden overflow without a scroll bar, except where a title has the whole text. */
export function clippedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '');
    return [...document.querySelectorAll('body *')]
      .filter((element) => hasText(element) && isShown(element))
      .flatMap((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const isHidden =
          clipPath !== 'none' || element.hasAttribute('title') || element.closest('.skip') !== null;
        const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        const { left, right } = element.getBoundingClientRect();
        const isCut =
          (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
          ((left < -1 || right > innerWidth + 1) &&
            element.closest('[tabindex="0"], .scroll, table') === null);
        return isCut && !isHidden ? [(element.textContent ?? '').trim().slice(0, 60)] : [];
      });
  });
}

/**
 * Presses Tab through a page, at most `max` times, and names the stops that do not look different from the same element
 * without focus, or that are not in the window.
 */
export async function invisibleStops(page: Page, max: number): Promise<readonly string[]> {
  const hidden: string[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  for (let stop = 0; stop < max; stop += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (element === null || element === document.body) return null;
      const seen = 'focusSeen' in element.dataset;
      element.dataset['focusSeen'] = '';
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const { width, height, top, bottom, left, right } = element.getBoundingClientRect();
      const isInWindow = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      const isMarked = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
      const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
      return {
        seen,
        problem:
          isMarked && isInWindow && width > 0 && height > 0
            ? null
            : `${element.tagName.toLowerCase()} “${name}”`,
      };
    });
    if (found === null || found.seen) break;
    if (found.problem !== null) hidden.push(found.problem);
  }
  return hidden;
}
