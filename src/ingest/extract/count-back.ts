import { type Stamp, stampSchema } from '../../schema/values.ts';
import { addDays } from '../../text/edtf.ts';
import type { StampPart } from '../grammar/model.ts';

const MINUTES = { minute: 1, hour: 60, day: 1_440, week: 10_080, month: 43_200 };

/** Counts back from the moment of capture to the day that "9 hours ago" means; without that moment there is no day, only a question. */
export function countBack(
  ago: NonNullable<StampPart['ago']>,
  words: string,
  captured: Stamp | undefined,
): { value?: Stamp; doubt?: string } {
  if (captured === undefined)
    return { doubt: `The page says "${words}" and no capture date is recorded. When was it captured?` };
  const minutes = ago.count * MINUTES[ago.unit];
  const [day = '', clock] = captured.split('T');
  if (ago.unit === 'month') return { doubt: `The page says "${words}", counted from ${day}. Which day was it?` };
  if (clock !== undefined) {
    const [hour = '0', minute = '0'] = clock.split(':');
    const before = Number(hour) * 60 + Number.parseInt(minute, 10) - minutes;
    return { value: stampSchema.parse(addDays(day, Math.floor(before / MINUTES.day))) };
  }
  const value = stampSchema.parse(addDays(day, -Math.floor(minutes / MINUTES.day)));
  const isSure = ago.unit === 'day' || ago.unit === 'week';
  return isSure
    ? { value }
    : {
        value,
        doubt: `The page says "${words}" and only the day of its capture is recorded, ${day}. Was it still that day?`,
      };
}
