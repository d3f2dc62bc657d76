import { useState } from 'react';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Modal } from 'react-aria-components/Modal';
import { TextField } from 'react-aria-components/TextField';
import { useSpeech } from '../language/language.js';
import { useShortcutMap } from './shortcuts.js';

/** Everything that the keys of the open page do, found by its name. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { texts } = useSpeech();
  const { contains } = useFilter({ sensitivity: 'base' });
  // Those of the page below: opening this dialog must not change the list.
  const [commands] = useState(useShortcutMap().current);
  return (
    <Modal isOpen isDismissable onOpenChange={onClose}>
      <Dialog aria-label={texts.app.palette} className="react-aria-Dialog palette">
        <Autocomplete filter={contains}>
          <TextField autoFocus>
            <Label>{texts.app.paletteLabel}</Label>
            <Input />
          </TextField>
          <Menu
            aria-label={texts.app.palette}
            items={commands.map((command) => ({ ...command, id: command.key + command.title }))}
            renderEmptyState={() => texts.api.nothing}
          >
            {({ id, title, key, run }) => (
              <MenuItem
                id={id}
                textValue={title}
                onAction={() => {
                  onClose();
                  run();
                }}
              >
                <span>{title}</span> <kbd>{key.replace('mod+', 'Ctrl ')}</kbd>
              </MenuItem>
            )}
          </Menu>
        </Autocomplete>
      </Dialog>
    </Modal>
  );
}
