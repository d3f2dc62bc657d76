import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal } from 'react-aria-components/Modal';
import { ProblemBanner } from '../api/problem-banner.js';
import type { Problem } from '../api/problem.js';
import { useSpeech } from '../language/language.js';

interface FormDialogProps {
  /** The words on the button that opens it, its title, and the words on the button that sends it. */
  readonly title: string;
  readonly send?: string;
  readonly isPrimary?: boolean;
  readonly isDisabled?: boolean;
  readonly isActing: boolean;
  readonly problem: Problem | null;
  /** Returns whether it was done; otherwise the dialog stays open with everything that was typed. */
  readonly onSend: (fields: FormData) => Promise<boolean>;
  readonly children: ReactNode;
}

/** A button that opens a small form. A refusal is shown in it, and nothing typed is lost. */
export function FormDialog(props: FormDialogProps) {
  const {
    title,
    send = title,
    isPrimary = false,
    isDisabled = false,
    isActing,
    problem,
    onSend,
    children,
  } = props;
  const { texts } = useSpeech();
  return (
    <DialogTrigger>
      <Button className={isPrimary ? 'primary' : ''} isDisabled={isDisabled}>
        {title}
      </Button>
      <Modal>
        <Dialog>
          {({ close }) => (
            <form
              className="stack"
              onSubmit={(event) => {
                event.preventDefault();
                void onSend(new FormData(event.currentTarget)).then((isDone) => isDone && close());
              }}
            >
              <Heading slot="title">{title}</Heading>
              <ProblemBanner problem={problem} />
              {children}
              <div className="actions">
                <Button type="submit" className="primary" isDisabled={isActing}>
                  {send}
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

/** A text field of a form; `null` when it is empty. */
export const textOf = (fields: FormData, name: string): string | null => {
  const value = fields.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

export function TextInput({
  name,
  title,
  type = 'text',
  isRequired = false,
  autoFocus = false,
  initial,
}: {
  readonly name: string;
  readonly title: string;
  readonly type?: 'text' | 'date' | 'datetime-local' | 'number' | 'url' | 'email';
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  readonly initial?: string;
}) {
  return (
    <label>
      {title}
      <input
        name={name}
        type={type}
        required={isRequired}
        autoFocus={autoFocus}
        autoComplete="off"
        defaultValue={initial}
      />
    </label>
  );
}

export function SelectInput({
  name,
  title,
  options,
  isRequired = true,
  autoFocus = false,
  initial = '',
}: {
  readonly name: string;
  readonly title: string;
  readonly options: readonly (readonly [value: string, title: string])[];
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  readonly initial?: string;
}) {
  return (
    <label>
      {title}
      <select name={name} required={isRequired} defaultValue={initial} autoFocus={autoFocus}>
        <option value="" disabled={isRequired}>
          –
        </option>
        {options.map(([value, said]) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
    </label>
  );
}
