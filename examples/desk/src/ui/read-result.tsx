import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ProblemBanner } from '../api/problem-banner.js';
import type { Read } from '../api/use-read.js';
import { useSpeech } from '../language/language.js';
import { Loading } from './loading.js';

/** What was read, with its other states: loading, and failed. If a later read fails, what is known stays. */
export function ReadResult<Data>({
  read: { data, problem, reload },
  children,
}: {
  readonly read: Read<Data>;
  readonly children: (data: Data) => ReactNode;
}) {
  const { texts } = useSpeech();
  return (
    <>
      <ProblemBanner problem={problem}>
        <Button onPress={() => void reload()}>{texts.api.retry}</Button>
      </ProblemBanner>
      {data === undefined ? problem === null && <Loading /> : children(data)}
    </>
  );
}
