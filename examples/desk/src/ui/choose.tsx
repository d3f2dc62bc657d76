import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal } from 'react-aria-components/Modal';
import { useSpeech } from '../language/language.js';

/** A button that asks for one choice before it acts, such as a reason. */
export function Choose({
  title,
  hint,
  options,
  onChoose,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly options: readonly (readonly [value: string, title: string])[];
  readonly onChoose: (value: string) => void;
}) {
  const { texts } = useSpeech();
  const [value, setValue] = useState<string | null>(null);
  const name = useId();
  return (
    <DialogTrigger>
      <Button>{title}</Button>
      <Modal isDismissable>
        <Dialog>
          {({ close }) => (
            <form
              className="stack"
              onSubmit={(event) => {
                event.preventDefault();
                if (value === null) return;
                close();
                onChoose(value);
              }}
            >
              <Heading slot="title">{title}</Heading>
              {hint !== undefined && <p>{hint}</p>}
              <fieldset>
                <legend className="hidden">{title}</legend>
                {options.map(([code, said], index) => (
                  <label key={code} className="choice">
                    <input
                      type="radio"
                      name={name}
                      value={code}
                      autoFocus={index === 0}
                      checked={value === code}
                      onChange={() => setValue(code)}
                    />
                    {said}
                  </label>
                ))}
              </fieldset>
              <div className="actions">
                <Button type="submit" className="primary" isDisabled={value === null}>
                  {title}
                </Button>
                <Button onPress={close}>{texts.app.cancel}</Button>
              </div>
            </form>
          )}
        </Dialog>
      </Modal>
    </DialogTrigger>
  );
}
