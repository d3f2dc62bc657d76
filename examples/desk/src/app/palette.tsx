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

const searchId = 'search';

interface PaletteProps {
  readonly onClose: () => void;
  /** `null` for viewers who may not search. */
  readonly onSearch: ((text: string) => void) | null;
}

/** Everything that the keys of the open page do, found by its name; and a search of cases by what is typed. */
export function Palette({ onClose, onSearch }: PaletteProps) {
  const { texts } = useSpeech();
  const { contains } = useFilter({ sensitivity: 'base' });
  // Those of the page below: opening this dialog must not change the list.
  const [commands] = useState(useShortcutMap().current);
  const [typed, setTyped] = useState('');
  const items = [
    ...commands.map((command) => ({ ...command, id: command.key + command.title })),
    ...(onSearch === null || typed.trim().length < 2
      ? []
      : [{ id: searchId, key: '', title: texts.search.command(typed), run: () => onSearch(typed.trim()) }]),
  ];
  return (
    <Modal isOpen isDismissable onOpenChange={onClose}>
      <Dialog aria-label={texts.app.palette} className="react-aria-Dialog palette">
        <Autocomplete
          inputValue={typed}
          onInputChange={setTyped}
          filter={(text, input, { key }) => key === searchId || contains(text, input)}
        >
          <TextField autoFocus>
            <Label>{texts.app.paletteLabel}</Label>
            <Input />
          </TextField>
          <Menu
            aria-label={texts.app.palette}
            items={items}
            dependencies={[items]}
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
                <span>{title}</span> {key !== '' && <kbd>{key.replace('mod+', 'Ctrl ')}</kbd>}
              </MenuItem>
            )}
          </Menu>
        </Autocomplete>
      </Dialog>
    </Modal>
  );
}
