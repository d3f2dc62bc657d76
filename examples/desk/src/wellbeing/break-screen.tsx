import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { exposurePolicy } from '@meldpunt/domain';
import { useSpeech } from '../language/language.js';
import { useNow } from '../ui/use-now.js';
import { useGreyscale } from './greyscale.js';

/** Covers the whole desk, so that nothing of a case is in sight during a break. */
export function BreakScreen({ onClose }: { readonly onClose: () => void }) {
  const { texts, duration } = useSpeech();
  const [startedAt] = useState(() => Date.now());
  const now = useNow(15_000);
  const { isOn, toggle } = useGreyscale();
  const left = Math.ceil(exposurePolicy.breakMinutes - (now - startedAt) / 60_000);
  return (
    <ModalOverlay isOpen className="react-aria-ModalOverlay break" onOpenChange={onClose}>
      <Modal>
        <Dialog>
          <Heading slot="title">{texts.wellbeing.breakTitle}</Heading>
          <p>{texts.wellbeing.breakText}</p>
          <p aria-live="polite">
            {left > 0 ? texts.wellbeing.breakLeft(duration(left)) : texts.wellbeing.breakOver}
          </p>
          <p>{texts.wellbeing.help}</p>
          <label className="check">
            <input type="checkbox" checked={isOn} onChange={toggle} />
            {texts.wellbeing.greyscale}
          </label>
          <div className="actions">
            <Button autoFocus onPress={onClose}>
              {texts.wellbeing.endBreak}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
