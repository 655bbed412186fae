import { buttonClass } from '@/components/button-class';
import type { Reading } from '@/server/rollup/reading';

type DayFormProps = {
  readonly reading: Reading;
  /** The page's own address, without its query. */
  readonly action: string;
  /** What else the address carries. */
  readonly kept?: Readonly<Record<string, string | undefined>>;
};

/** Another day of the paper year: a plain GET form that works without script and can be sent to somebody. */
export function DayForm({ reading, action, kept = {} }: DayFormProps) {
  const { typedDay, dayProblem, isToday } = reading;
  const entries = Object.entries(kept).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const today = `${action}${entries.length > 0 ? `?${new URLSearchParams(entries)}` : ''}`;
  return (
    <details className="open:order-last open:basis-full print:hidden" open={dayProblem !== null}>
      <summary
        className={`${buttonClass('quiet', { slim: true })} list-none [&::-webkit-details-marker]:hidden`}
      >
        Xem tại ngày khác
      </summary>
      <form
        action={action}
        className="mt-2 grid max-w-80 gap-3 rounded-md border border-line-strong bg-card p-4 shadow-card"
      >
        {entries.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div>
          <label htmlFor="ngay" className="block font-semibold">
            Xem số liệu đến hết ngày
          </label>
          <p id="ngay-goi-y" className="text-sm text-ink-2">
            ví dụ 31/03/2026
          </p>
          {dayProblem && (
            <p id="ngay-loi" className="mt-1 font-semibold text-late">
              {dayProblem}
            </p>
          )}
          <input
            id="ngay"
            name="ngay"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={typedDay}
            maxLength={20}
            aria-describedby={dayProblem ? 'ngay-goi-y ngay-loi' : 'ngay-goi-y'}
            aria-invalid={dayProblem ? true : undefined}
            className={`mt-1.5 min-h-12 w-full rounded-sm border bg-card px-3 ${dayProblem ? 'border-2 border-late' : 'border-line-field'}`}
          />
        </div>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <button type="submit" className={buttonClass('primary', { slim: true })}>
            Xem
          </button>
          {(!isToday || dayProblem) && <a href={today}>Về hôm nay</a>}
        </div>
      </form>
    </details>
  );
}
