import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal } from 'react-aria-components/Modal';
import { useSpeech } from '../language/language.js';
import { useShortcutMap } from './shortcuts.js';

/** Every key of the open page, on `?`. */
export function KeyboardMap({ onClose }: { readonly onClose: () => void }) {
  const { texts } = useSpeech();
  const { current, areSingleKeysOn, setSingleKeys } = useShortcutMap();
  return (
    <Modal isOpen isDismissable onOpenChange={onClose}>
      <Dialog>
        <Heading slot="title">{texts.app.keys}</Heading>
        <dl className="keys">
          {current().map(({ key, title }) => (
            <div key={key + title}>
              <dt>
                <kbd>{key.replace('mod+', 'Ctrl ')}</kbd>
              </dt>
              <dd>{title}</dd>
            </div>
          ))}
        </dl>
        <label className="check">
          <input
            type="checkbox"
            checked={areSingleKeysOn}
            onChange={(event) => setSingleKeys(event.target.checked)}
          />
          {texts.app.singleKeys}
        </label>
        <div className="actions">
          <Button onPress={onClose} autoFocus>
            {texts.app.close}
          </Button>
        </div>
      </Dialog>
    </Modal>
  );
}
