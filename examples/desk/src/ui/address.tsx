import { defang } from '@meldpunt/domain';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal } from 'react-aria-components/Modal';
import { useSpeech } from '../language/language.js';

/** An address in a form that no program turns into a link. */
export function DefangedAddress({ url }: { readonly url: string }) {
  return (
    <code className="address" translate="no">
      {defang(url)}
    </code>
  );
}

/** Copies the original address, after a question: opening it shows reported content. */
export function CopyAddress({ url }: { readonly url: string }) {
  const { texts } = useSpeech();
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <DialogTrigger>
        <Button>{texts.app.copyOriginal}</Button>
        <Modal isDismissable>
          <Dialog role="alertdialog">
            {({ close }) => (
              <>
                <Heading slot="title">{texts.app.copyTitle}</Heading>
                <p>{texts.app.copyWarning}</p>
                <DefangedAddress url={url} />
                <div className="actions">
                  <Button
                    autoFocus
                    onPress={() => {
                      void navigator.clipboard.writeText(url).then(() => setCopied(true));
                      close();
                    }}
                  >
                    {texts.app.copy}
                  </Button>
                  <Button onPress={close}>{texts.app.cancel}</Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </DialogTrigger>
      <span role="status" className="quiet">
        {isCopied ? texts.app.copied : ''}
      </span>
    </>
  );
}
