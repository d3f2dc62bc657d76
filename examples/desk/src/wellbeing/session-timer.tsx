import { OwnExposureDocument } from '@meldpunt/client';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import { useRead } from '../api/use-read.js';
import { useSpeech } from '../language/language.js';
import { useNow } from '../ui/use-now.js';
import { reminderAt } from './reminder.js';

/**
 * How long this session with reported content has lasted. Read from the API when a case is claimed or handed back, and
 * counted on this machine in between.
 */
export function SessionTimer({ onBreak }: { readonly onBreak: () => void }) {
  const { texts, duration, label, dateTime } = useSpeech();
  const { data } = useRead(['exposure'], OwnExposureDocument, {});
  const readAt = useQueryClient().getQueryState(['exposure', {}])?.dataUpdatedAt ?? 0;
  const now = useNow(60_000);
  const exposure = data?.viewer?.exposure;
  if (!exposure) return null;
  const isWorking = exposure.sessionMinutes > 0;
  const minutes = exposure.sessionMinutes + (isWorking ? Math.floor(Math.max(0, now - readAt) / 60_000) : 0);
  const reminder = reminderAt(minutes);
  return (
    <span className="timer">
      <span>
        {texts.wellbeing.session} {duration(minutes)}
      </span>
      <span role="status" className={exposure.reached.length > 0 || reminder !== null ? 'notice' : 'hidden'}>
        {exposure.reached.length > 0
          ? `${exposure.reached.map((each) => label('ExposureLimit', each)).join(', ')}${
              exposure.nextClaimAt === null
                ? ''
                : `: ${texts.wellbeing.nextAt(dateTime(exposure.nextClaimAt))}`
            }`
          : reminder === null
            ? ''
            : texts.wellbeing.reminders[reminder]}
      </span>
      <Button onPress={onBreak} aria-label={texts.wellbeing.takeBreak}>
        {texts.wellbeing.break}
      </Button>
    </span>
  );
}
