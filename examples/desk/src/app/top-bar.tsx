import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useSpeech } from '../language/language.js';

interface TopBarProps {
  readonly pages: ReactNode;
  readonly search: ReactNode;
  readonly tools: ReactNode;
  readonly timer: ReactNode;
}

/**
 * The bar above each page: one line on a wide window. On a narrow one a button opens the pages and tools; the search field
 * and the session timer stay.
 */
export function TopBar({ pages, search, tools, timer }: TopBarProps) {
  const { texts } = useSpeech();
  const { pathname } = useLocation();
  const [openOn, setOpenOn] = useState<string | null>(null);
  const [pagesId, toolsId] = [useId(), useId()];
  // Another page closes the menu.
  const isOpen = openOn === pathname;
  const folded = isOpen ? '' : ' folded';
  return (
    <header
      className="top"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpenOn(null);
      }}
    >
      <span className="name">Meldpunt</span>
      <Button
        className="menu"
        aria-expanded={isOpen}
        aria-controls={`${pagesId} ${toolsId}`}
        onPress={() => setOpenOn(isOpen ? null : pathname)}
      >
        {texts.app.menu}
      </Button>
      <nav id={pagesId} className={`pages${folded}`} aria-label={texts.app.pagesLabel}>
        {pages}
      </nav>
      {search}
      <div id={toolsId} className={`tools${folded}`}>
        {tools}
      </div>
      {timer}
    </header>
  );
}
