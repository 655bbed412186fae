import { OperatorError } from '../operator-error';

const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

/** A moment that a person named in Vietnam's time, and the same for PostgreSQL, to the microsecond. */
export interface NamedMoment {
  readonly date: Date;
  readonly sql: string;
}

const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?<fraction>\.\d{1,6})?)?`;
const FORMS = [
  new RegExp(String.raw`^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})[ T]${TIME}$`),
  new RegExp(String.raw`^(?<day>\d{1,2})/(?<month>\d{1,2})/(?<year>\d{4}) ${TIME}$`),
];

/** Reads `2026-11-26 14:30` or `26/11/2026 14:30`, with seconds if wanted, as a time in Vietnam. */
export function readMoment(text: string): NamedMoment {
  const part = FORMS.map((form) => form.exec(text.trim())?.groups).find(Boolean);
  const two = (name: string) => (part?.[name] ?? '0').padStart(2, '0');
  const wall = `${part?.year}-${two('month')}-${two('day')} ${two('hour')}:${two('minute')}:${two('second')}`;
  const date = new Date(`${wall.replace(' ', 'T')}${part?.fraction ?? ''}+07:00`);
  // A day that does not exist would quietly become another one.
  const isReal = !Number.isNaN(date.getTime()) && wallClock(date) === wall;
  if (isReal) return { date, sql: `${wall}${part?.fraction ?? ''}+07` };
  throw new OperatorError(
    `Không hiểu thời điểm "${text}". Hãy viết như --at '2026-11-26 14:30' hoặc --at '26/11/2026 14:30:00'.`,
  );
}

/** A moment as the name of a folder, in Vietnam's time, so that names sort as time does. */
export function momentName(date: Date): string {
  return wallClock(date).replace(' ', '_').replaceAll(':', '-');
}

/** `26/11/2026 14:30:05`: seconds matter when a moment is chosen to go back to. */
export function momentForPeople(date: Date): string {
  const [day = '', time = ''] = wallClock(date).split(' ');
  return `${day.split('-').reverse().join('/')} ${time}`;
}

function wallClock(date: Date): string {
  return new Date(date.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
}
