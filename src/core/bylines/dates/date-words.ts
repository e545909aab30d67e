/** The words a language writes dates with. One table a language, in `languages/`. All words in lower case. */
export interface DateWords {
  /** BCP 47. */
  readonly language: string;
  /** January to December; every spelling and short form, separated by blanks, without full stops. */
  readonly months: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  /** Weekdays, long and short, separated by blanks; which day it is does not matter. */
  readonly weekdays: string;
  /** Words that may stand between a date and its time, or between day, month and year. */
  readonly links: string;
  /** Words for numbers of one: `a`, `an`, `eine`. */
  readonly one: string;
  /** Units of time, all their forms. */
  readonly units: Readonly<Record<TimeUnit, string>>;
  /** What makes a span of time lie in the past: words before it (`vor`) or behind it (`ago`); neither where ages are not told. */
  readonly ago: { readonly before: string; readonly after: string };
  /** Words that are a date by themselves: today, yesterday, just now. */
  readonly named: { readonly today: string; readonly yesterday: string; readonly now: string };
}

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
