import type { DateMark } from './date-mark.js';
import { DateTokens } from './date-tokens.js';
import type { TimeUnit } from './date-words.js';
import { type DateWord, dateWordAt, isOne, ZONES } from './lexicon.js';

/**
 * Finds dates from the digits outward: only numbers are looked at, and words only when they stand beside one.
 * Takes what bylines show in some twenty languages ("March 3rd, 2011 at 4:05 pm", "3. März 2011 um 16:05",
 * "13.03.11", "2011-03-03T16:05:09.120", "3 days ago", "2011年3月3日"); refuses versions ("1.10.4"), addresses and ratios.
 */
export class DateScanner {
  private readonly tokens = new DateTokens();

  /** All dates of `text.slice(from, to)`, in text order, not overlapping. */
  scan(text: string, from: number, to: number): DateMark[] {
    const { tokens } = this;
    tokens.read(text, from, to);
    const found: DateMark[] = [];
    let free = 0;
    for (let i = 0; i < tokens.count; i++) {
      if (!tokens.isNumber(i) && !(tokens.isWord(i) && isOne(text, tokens.start[i], tokens.end[i]))) continue;
      const draft = this.dateAt(i, free);
      if (!draft) continue;
      const previous = found[found.length - 1];
      // A clock time right before its date ("16:05, 3 March 2011") is one date.
      if (
        previous?.kind === 'clock' &&
        draft.hour === null &&
        draft.kind === 'absolute' &&
        this.joins(previous.end, draft)
      ) {
        found.pop();
        draft.start = previous.start;
        draft.hour = previous.hour;
        draft.minute = previous.minute;
        draft.second = previous.second;
        draft.zone = previous.zone;
        draft.shape = `${previous.shape}<${draft.shape}`;
      }
      found.push(this.finish(draft, text));
      free = draft.last + 1;
      i = draft.last;
    }
    return found;
  }

  private entry(i: number): DateWord | undefined {
    const { tokens } = this;
    return tokens.isWord(i) ? dateWordAt(tokens.text, tokens.start[i], tokens.end[i]) : undefined;
  }

  private joins(end: number, draft: Draft): boolean {
    const between = this.tokens.text.slice(end, draft.start);
    return between.length <= 4 && /^\s*(?:[,\-–—·|•]\s*)?(?:on\s*)?$/.test(between);
  }

  private finish(draft: Draft, text: string): DateMark {
    const { last: _last, monthIn: _monthIn, ...mark } = draft;
    return { ...mark, end: Math.min(mark.end, text.length) };
  }

  /** The date whose first number is token `i`, using no token before `free`. */
  private dateAt(i: number, free: number): Draft | null {
    const core =
      this.numeric(i) ??
      this.monthBefore(i, free) ??
      this.monthBehind(i) ??
      this.monthBetween(i) ??
      this.yearFirst(i) ??
      this.signed(i);
    if (core) {
      this.takeWeekday(core, i, free);
      if (core.hour === null) this.takeTime(core);
      return core;
    }
    return this.relative(i, free) ?? this.clockAlone(i, free);
  }

  /** `3/13/2011`, `13.03.11`, `13. 03. 2011`, `2011-03-03`: three numbers between two equal signs. */
  private numeric(i: number): Draft | null {
    const { tokens } = this;
    const sign = tokens.sign(i + 1);
    if (sign !== '/' && sign !== '.' && sign !== '-') return null;
    if (tokens.sign(i + 3) !== sign || !tokens.isNumber(i + 2) || !tokens.isNumber(i + 4)) return null;
    const spaced = tokens.apart[i + 2] || tokens.apart[i + 4];
    if (spaced && sign !== '.') return null;
    if (tokens.apart[i + 1] || tokens.apart[i + 3]) return null;
    // A fourth number makes it an address or a version; so does a `v` before it.
    if (tokens.sign(i + 5) === sign && tokens.isNumber(i + 6) && !tokens.apart[i + 6]) return null;
    if (i > 0 && !tokens.apart[i] && (tokens.sign(i - 1) === sign || /^v$/i.test(tokens.word(i - 1)))) return null;
    // So does a word for it before two digits of a year, and a sign of money a price.
    if (tokens.width(i + 4) === 2 && /^(?:v|ver|version)$/i.test(tokens.word(i - 1))) return null;
    if (i > 0 && !tokens.apart[i] && '$€£¥'.includes(tokens.sign(i - 1) || ' ')) return null;
    const [a, b, c] = [tokens.value[i], tokens.value[i + 2], tokens.value[i + 4]];
    if (tokens.width(i + 2) > 2) return null;
    if (tokens.width(i) === 4) {
      if (!isYear(a) || !isMonth(b) || !isDay(c) || tokens.width(i + 4) > 2) return null;
      return this.draft(i, i + 4, `Y${sign}m${sign}d`, { year: a, month: b, day: c });
    }
    const wide = tokens.width(i + 4);
    if (wide !== 4 && wide !== 2) return null;
    const year = wide === 4 ? c : c + (c < 70 ? 2000 : 1900);
    if (!isYear(year)) return null;
    // Glued to a name that ends in digits, the date takes at most two of them; alone such a number opens a telephone's.
    let first = a;
    let start = tokens.start[i];
    if (tokens.width(i) > 2) {
      if (tokens.apart[i]) return null;
      const take = isDay(a % 100) && a % 100 > 9 ? 2 : 1;
      first = a % 10 ** take;
      start = tokens.end[i] - take;
    }
    if (!isDay(first) || !isDay(b) || (first > 12 && b > 12)) return null;
    const shape = `n${sign}n${sign}${wide === 4 ? 'Y' : 'y'}${spaced ? ' ' : ''}`;
    const draft = this.draft(i, i + 4, shape, { year, numbers: [first, b] });
    draft.glued = start !== draft.start || (!tokens.apart[i] && tokens.isWord(i - 1));
    draft.start = start;
    return draft;
  }

  /** `March 3rd, 2011`, `Mar 3 '11`, `Mar 3`, `Thu Mar 3 16:05:09 EST 2011`: the month's name before the day. */
  private monthBefore(i: number, free: number): Draft | null {
    const { tokens } = this;
    if (tokens.width(i) > 2 || !isDay(tokens.value[i])) return null;
    const at = tokens.sign(i - 1) === '.' ? i - 2 : i - 1;
    if (at < free || !tokens.isWord(at)) return null;
    let start = tokens.start[at];
    let name = this.entry(at);
    if (!name?.month) {
      // A name glued to the month: "AnnMarch 3".
      start = lastCapital(tokens.text, start, tokens.end[at]);
      name = dateWordAt(tokens.text, start, tokens.end[at]);
    }
    if (!name?.month) return null;
    let last = this.ordinal(i);
    const fields: Partial<Draft> = { month: name.month, monthIn: name.monthIn, day: tokens.value[i] };
    let shape = last > i ? 'M Do' : 'M D';
    const year = this.yearAfter(last);
    if (year) {
      fields.year = year.value;
      shape += year.shape;
      last = year.last;
    }
    const draft = this.draft(at, last, shape, fields);
    if (!year) {
      // The time may stand between day and year.
      this.takeTime(draft);
      if (draft.hour !== null) {
        const late = this.yearAfter(draft.last);
        if (late?.shape === ' Y') {
          draft.year = late.value;
          this.stretch(draft, late.last, ' Y');
        }
      }
    }
    draft.glued = start !== tokens.start[at];
    draft.start = start;
    return draft;
  }

  /** `3 March 2011`, `03. Mar, 2011`, `3 de março de 2011`, `24TH JULY 2012`: the month's name behind the day. */
  private monthBehind(i: number): Draft | null {
    const { tokens } = this;
    let at = this.ordinal(i);
    const ordinal = at > i;
    if (tokens.sign(at + 1) === '.') at++;
    if (this.isLink(at + 1, 'of', 'de', 'den')) at++;
    const name = this.entry(at + 1);
    if (!name?.month) return null;
    let day = tokens.value[i];
    let start = tokens.start[i];
    if (tokens.width(i) > 2) {
      // Glued to a name that ends in digits: at most two digits are the day.
      if (tokens.width(i) > 6 && day < 0) return null;
      const take = isDay(day % 100) && day % 100 > 9 ? 2 : 1;
      if (tokens.width(i) === 4 && isYear(day)) return null;
      day %= 10 ** take;
      start = tokens.end[i] - take;
    }
    if (!isDay(day)) return null;
    let last = at + 1;
    if (tokens.sign(last + 1) === '.') last++;
    const year = this.yearAfter(last) ?? this.shortYear(last + 1);
    let shape = ordinal ? 'Do M' : 'D M';
    if (year) {
      shape += year.shape;
      last = year.last;
    } else {
      if (tokens.sign(last) === '.') last--;
      // "ann9 Jul 3 '19": the number behind the month is the day, this one ends a name.
      if (tokens.isNumber(at + 2) && tokens.width(at + 2) <= 2 && this.yearAfter(this.ordinal(at + 2))) return null;
    }
    const { month, monthIn } = name;
    const draft = this.draft(i, last, shape, { day, month, monthIn, year: year?.value ?? null });
    draft.glued = start !== draft.start || (!tokens.apart[i] && tokens.isWord(i - 1));
    draft.start = start;
    return draft;
  }

  /** `03-Mar-2011`, `3/Mar/11`, `2011-Mar-03`: the same sign on both sides of the month's name. */
  private monthBetween(i: number): Draft | null {
    const { tokens } = this;
    const sign = tokens.sign(i + 1);
    if ((sign !== '-' && sign !== '/' && sign !== '.') || tokens.sign(i + 3) !== sign || !tokens.isNumber(i + 4))
      return null;
    if (tokens.apart[i + 1] || tokens.apart[i + 2] || tokens.apart[i + 3] || tokens.apart[i + 4]) return null;
    const name = this.entry(i + 2);
    if (!name?.month) return null;
    const yearFirst = tokens.width(i) === 4;
    const [day, year] = yearFirst ? [i + 4, i] : [i, i + 4];
    if (tokens.width(day) > 2 || !isDay(tokens.value[day])) return null;
    const wide = tokens.width(year);
    const value = tokens.value[year] + (wide === 2 ? (tokens.value[year] < 70 ? 2000 : 1900) : 0);
    if ((wide !== 4 && wide !== 2) || !isYear(value)) return null;
    const shape = yearFirst ? `Y${sign}M${sign}D` : `D${sign}M${sign}${wide === 4 ? 'Y' : 'y'}`;
    const fields = { day: tokens.value[day], month: name.month, monthIn: name.monthIn, year: value };
    return this.draft(i, i + 4, shape, fields);
  }

  /** `2011. március 3.`, `2011 March 3`. */
  private yearFirst(i: number): Draft | null {
    const { tokens } = this;
    if (tokens.width(i) !== 4 || !isYear(tokens.value[i])) return null;
    const at = tokens.sign(i + 1) === '.' || tokens.sign(i + 1) === ',' ? i + 2 : i + 1;
    const name = this.entry(at);
    const day = tokens.sign(at + 1) === '.' ? at + 2 : at + 1;
    if (!name?.month || !tokens.isNumber(day) || tokens.width(day) > 2 || !isDay(tokens.value[day])) return null;
    return this.draft(i, day, 'Y M D', {
      year: tokens.value[i],
      month: name.month,
      monthIn: name.monthIn,
      day: tokens.value[day],
    });
  }

  /** `2011年3月3日`, `2011년 3월 3일`. */
  private signed(i: number): Draft | null {
    const { tokens } = this;
    const signs = [tokens.word(i + 1), tokens.word(i + 3), tokens.word(i + 5)].join('');
    if (signs !== '年月日' && signs !== '년월일') return null;
    const [year, month, day] = [tokens.value[i], tokens.value[i + 2], tokens.value[i + 4]];
    if (!isYear(year) || !isMonth(month) || !isDay(day)) return null;
    return this.draft(i, i + 5, signs, { year, month, day });
  }

  /** `3 days ago`, `an hour ago`, `vor 3 Tagen`, `il y a 2 ans`, `6 yr. ago`, `3日前`, with a clock in brackets behind. */
  private relative(i: number, free: number): Draft | null {
    const { tokens } = this;
    let first = i;
    const signed =
      tokens.isNumber(i) && tokens.width(i) < 5
        ? SIGNED_AGE.exec(tokens.text.slice(tokens.end[i], tokens.end[i] + 8))
        : null;
    if (signed) {
      // Each of these signs is a token.
      const last = i + signed[0].replace(/\s/g, '').length;
      const unit = UNITS[signed.slice(1).findIndex((sign) => sign !== undefined)];
      return this.draft(i, last, 'ago', { age: tokens.value[i] * SECONDS[unit] }, 'relative');
    }
    const unit = this.entry(i + 1)?.unit;
    if (!unit || (tokens.isNumber(i) && tokens.width(i) > 4)) return null;
    const age = (tokens.isNumber(i) ? tokens.value[i] : 1) * SECONDS[unit];
    let last = i + 1;
    if (tokens.sign(last + 1) === '.') last++;
    // "2 years, 3 months ago"
    for (let j = last + 1; j < tokens.count && j <= last + 3; j++) {
      if (tokens.isNumber(j) && this.entry(j + 1)?.unit) {
        last = j + 1;
        break;
      }
    }
    if (this.entry(last + 1)?.agoAfter) last++;
    else {
      const before = tokens.isWord(i - 1) ? this.entry(i - 1) : undefined;
      if (!before?.agoBefore || i - 1 < free) return null;
      first = i - 1;
      if (tokens.word(i - 1).toLowerCase() === 'a') {
        if (tokens.word(i - 2).toLowerCase() !== 'y' || tokens.word(i - 3).toLowerCase() !== 'il') return null;
        first = i - 3;
      }
    }
    const draft = this.draft(first, last, 'ago', { age }, 'relative');
    // "3 minutes ago ( 4:05 PM)"
    if (tokens.sign(last + 1) === '(') {
      const clock = this.clock(last + 2);
      if (clock && tokens.sign(clock.last + 1) === ')') this.stretch(draft, clock.last + 1, '()');
    }
    return draft;
  }

  /** A time by itself, or behind the name of a day ("Yesterday at 4:05 pm"). */
  private clockAlone(i: number, free: number): Draft | null {
    const { tokens } = this;
    const clock = this.clock(i);
    if (!clock?.colon) return null;
    let at = i - 1;
    while (this.isLink(at) || tokens.sign(at) === ',' || (tokens.sign(at) === '.' && this.isLink(at - 1))) at--;
    const named = at >= free && this.entry(at)?.named ? at : i;
    const draft = this.draft(
      named,
      clock.last,
      `${named < i ? 'day ' : ''}${clock.shape}`,
      {},
      named < i ? 'relative' : 'clock',
    );
    draft.hour = clock.hour;
    draft.minute = clock.minute;
    draft.second = clock.second;
    return draft;
  }

  /** Takes a weekday on the left: `Thu, `, `Monday, `. */
  private takeWeekday(draft: Draft, first: number, free: number): void {
    const { tokens } = this;
    let at = first - 1;
    while (at >= free && tokens.start[at] >= draft.start) at--;
    if (tokens.sign(at) === ',') at--;
    if (tokens.sign(at) === '.') at--;
    if (at < free || draft.glued) return;
    // "quinta-feira" is two words to the scanner.
    const from = at - 2 >= free && tokens.sign(at - 1) === '-' && tokens.isWord(at - 2) ? at - 2 : at;
    const start = tokens.start[from];
    // Weekday and month of one language: "Don Mar 3" is a man, "Don 3. März" a Thursday.
    const word = tokens.isWord(at) ? dateWordAt(tokens.text, start, tokens.end[at]) : undefined;
    const weekdayIn = word?.weekdayIn ?? 0;
    if ((draft.monthIn ? weekdayIn & draft.monthIn : weekdayIn) === 0) return;
    // "so", "do", "mar" are words too: a short one must not touch other letters and wants a capital or its comma.
    const capital = tokens.text.charAt(start);
    if (capital === capital.toLowerCase() && tokens.width(at) < 4 && tokens.sign(at + 1) === '') return;
    draft.start = start;
    draft.shape = `W ${draft.shape}`;
  }

  /** Takes the time behind a date, with what joins the two. */
  private takeTime(draft: Draft): void {
    const { tokens } = this;
    let at = draft.last + 1;
    // A weekday or remark in brackets: 2011/03/03(木)
    if (tokens.sign(at) === '(' && tokens.isWord(at + 1) && tokens.sign(at + 2) === ')') {
      if (tokens.width(at + 1) <= 3) at += 3;
    }
    let joint = '';
    for (let steps = 0; steps < 4; steps++) {
      const sign = tokens.sign(at);
      if (sign && ',-–—@|·•/.:'.includes(sign)) joint += sign;
      else if (this.isLink(at) || /^T$/.test(tokens.word(at))) joint += tokens.word(at).toLowerCase();
      else break;
      at++;
    }
    const clock = this.clock(at);
    if (!clock) return;
    // A bare "3 pm" needs a joint; a bare colon time does not.
    draft.hour = clock.hour;
    draft.minute = clock.minute;
    draft.second = clock.second;
    draft.fraction = clock.fraction;
    draft.zone = clock.zone;
    this.stretch(draft, clock.last, `|${joint}|${clock.shape}`);
  }

  /** `4:05 pm`, `16:05:09.120`, `4 pm`, `4 05 pm` (the colon lost), `16h05`, `16.05 Uhr`, with a zone. */
  private clock(i: number): Clock | null {
    const { tokens } = this;
    if (!tokens.isNumber(i) || tokens.width(i) > 2) return null;
    let hour = tokens.value[i];
    if (hour > 23) return null;
    let minute = 0;
    let second: number | null = null;
    let fraction: string | null = null;
    let last = i;
    let shape = 'h';
    const sign = tokens.sign(i + 1);
    const minutes = (at: number): boolean =>
      tokens.isNumber(at) && tokens.width(at) === 2 && tokens.value[at] < 60 && !tokens.apart[at];
    const colon = (sign === ':' || sign === '：') && minutes(i + 2);
    if (colon) {
      minute = tokens.value[i + 2]!;
      last = i + 2;
      shape = 'h:m';
      if (tokens.sign(last + 1) === ':' && minutes(last + 2)) {
        second = tokens.value[last + 2]!;
        last += 2;
        shape = 'h:m:s';
        const point = tokens.sign(last + 1);
        if ((point === '.' || point === ',') && tokens.isNumber(last + 2) && !tokens.apart[last + 2]) {
          fraction = tokens.text.slice(tokens.start[last + 2], tokens.end[last + 2]);
          last += 2;
        }
      }
    } else if (/^h$/i.test(tokens.word(i + 1)) && minutes(i + 2)) {
      minute = tokens.value[i + 2]!;
      last = i + 2;
      shape = 'hhm';
    } else if (sign === '.' && minutes(i + 2) && /^(?:uhr|hod|Uhr)$/.test(tokens.word(i + 3))) {
      minute = tokens.value[i + 2]!;
      last = i + 2;
      shape = 'h.m';
    } else if (
      tokens.isNumber(i + 1) &&
      tokens.width(i + 1) === 2 &&
      tokens.value[i + 1] < 60 &&
      this.meridiem(i + 2)
    ) {
      minute = tokens.value[i + 1]!;
      last = i + 1;
      shape = 'h m';
    }
    const half = this.meridiem(last + 1);
    if (half) {
      if (hour < 1 || hour > 12) return null;
      hour = (hour % 12) + (half.pm ? 12 : 0);
      last = half.last;
      shape += 'a';
    } else if (last === i) return null;
    if (/^[Uu]hr$/.test(tokens.word(last + 1))) last++;
    const zone = this.zone(last + 1);
    if (zone) {
      last = zone.last;
      shape += 'z';
    }
    return { hour, minute, second, fraction, zone: zone?.offset ?? null, last, shape, colon };
  }

  /** `am`, `PM`, `p.m.` behind a time. */
  private meridiem(i: number): { pm: boolean; last: number } | null {
    const { tokens } = this;
    const word = tokens.word(i).toLowerCase();
    if (word === 'am' || word === 'pm') return { pm: word === 'pm', last: i };
    if ((word === 'a' || word === 'p') && tokens.sign(i + 1) === '.' && tokens.word(i + 2).toLowerCase() === 'm') {
      return { pm: word === 'p', last: tokens.sign(i + 3) === '.' ? i + 3 : i + 2 };
    }
    return null;
  }

  /** `UTC`, `EDT`, `(GMT)`, `+0300`, `-04:00`, `GMT+2`. */
  private zone(i: number): { offset: string; last: number } | null {
    const { tokens } = this;
    if (tokens.sign(i) === '(' && tokens.sign(i + 2) === ')') {
      const offset = ZONES.get(tokens.word(i + 1));
      return offset ? { offset, last: i + 2 } : null;
    }
    const named = ZONES.get(tokens.word(i));
    const sign = tokens.sign(named ? i + 1 : i);
    const digits = named ? i + 2 : i + 1;
    if ((sign === '+' || sign === '-' || sign === '−') && tokens.isNumber(digits) && !tokens.apart[digits]) {
      const width = tokens.width(digits);
      const value = tokens.value[digits];
      const mark = sign === '+' ? '+' : '-';
      if (width === 4 && value <= 1400 && value % 100 < 60) {
        const hours = String(Math.floor(value / 100)).padStart(2, '0');
        const offset = value === 0 ? 'Z' : `${mark}${hours}:${String(value % 100).padStart(2, '0')}`;
        return { offset, last: digits };
      }
      if (width === 2 && tokens.sign(digits + 1) === ':' && tokens.isNumber(digits + 2) && value <= 14) {
        const minutes = tokens.value[digits + 2];
        if (minutes > 59) return null;
        const offset = `${mark}${String(value).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
        return { offset: offset.endsWith('00:00') ? 'Z' : offset, last: digits + 2 };
      }
      if (named && width <= 2 && value <= 14)
        return { offset: `${mark}${String(value).padStart(2, '0')}:00`, last: digits };
    }
    return named ? { offset: named, last: i } : null;
  }

  /** The year behind a day: `, 2011`, ` 2011`, ` '11`, ` de 2011`. */
  private yearAfter(i: number): { value: number; last: number; shape: string } | null {
    const { tokens } = this;
    let at = i + 1;
    let shape = ' ';
    if (tokens.sign(at) === ',' || tokens.sign(at) === '.') {
      shape = `${tokens.sign(at)} `;
      at++;
    } else if (this.isLink(at, 'de', 'del', 'of')) at++;
    const quote = tokens.sign(at);
    if (quote === "'" || quote === '’' || quote === '‘') {
      if (!tokens.isNumber(at + 1) || tokens.width(at + 1) !== 2 || tokens.apart[at + 1]) return null;
      const short = tokens.value[at + 1];
      return { value: short + (short < 70 ? 2000 : 1900), last: at + 1, shape: ` 'y` };
    }
    if (!tokens.isNumber(at) || tokens.width(at) !== 4 || !isYear(tokens.value[at])) return null;
    return { value: tokens.value[at], last: at, shape: `${shape}Y` };
  }

  /** Two bare digits behind a month are a year when a time follows: `7 Aug 12 at 11:21 pm`. */
  private shortYear(i: number): { value: number; last: number; shape: string } | null {
    const { tokens } = this;
    if (!tokens.isNumber(i) || tokens.width(i) !== 2) return null;
    let at = i + 1;
    while (this.isLink(at) || tokens.sign(at) === ',') at++;
    if (!this.clock(at)?.colon) return null;
    const short = tokens.value[i];
    return { value: short + (short < 70 ? 2000 : 1900), last: i, shape: ' y' };
  }

  /** The last token of `3`, `3rd`, `3º`, `1er`. */
  private ordinal(i: number): number {
    const { tokens } = this;
    if (tokens.apart[i + 1]) return i;
    return /^(?:st|nd|rd|th|er|[ºªe])$/i.test(tokens.word(i + 1)) || tokens.sign(i + 1) === 'º' ? i + 1 : i;
  }

  private isLink(i: number, ...only: string[]): boolean {
    const { tokens } = this;
    if (!tokens.isWord(i)) return false;
    return only.length > 0 ? only.includes(tokens.word(i).toLowerCase()) : (this.entry(i)?.link ?? false);
  }

  private draft(
    first: number,
    last: number,
    shape: string,
    fields: Partial<Draft>,
    kind: DateMark['kind'] = 'absolute',
  ): Draft {
    const { tokens } = this;
    return {
      kind,
      shape,
      start: tokens.start[first],
      end: tokens.end[last],
      last,
      year: null,
      month: null,
      day: null,
      numbers: null,
      hour: null,
      minute: null,
      second: null,
      fraction: null,
      zone: null,
      age: null,
      glued: false,
      monthIn: 0,
      ...fields,
    };
  }

  private stretch(draft: Draft, last: number, shape: string): void {
    draft.last = last;
    draft.end = this.tokens.end[last]!;
    draft.shape += shape;
  }
}

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const satisfies readonly TimeUnit[];

/** Behind a number: a Chinese, Japanese or Korean unit of time, one group a unit, and the sign that it is past. */
const SIGNED_AGE =
  /^\s?(?:([秒초])|([分분][钟鐘]?)|(小?[时時]間?|시간)|([日天일])|([週周]間?|주일?)|([かヶケ个個箇개]?[月월]|달)|([年년]間?))\s?[以之]?[前전]/;

const SECONDS: Readonly<Record<TimeUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_800,
  year: 31_557_600,
};

/** A date under construction; `last` is its last token. */
type Draft = { -readonly [K in keyof DateMark]: DateMark[K] } & {
  last: number;
  /** The languages of the month's name, as bits; 0 when the month is a number. */
  monthIn: number;
};

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly fraction: string | null;
  readonly zone: string | null;
  readonly last: number;
  readonly shape: string;
  readonly colon: boolean;
}

function isYear(value: number): boolean {
  return value >= 1970 && value <= 2069;
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}

function isDay(value: number): boolean {
  return value >= 1 && value <= 31;
}

/** Place of the last capital letter in `text.slice(start, end)`; `start` when there is none behind the first letter. */
function lastCapital(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start; at--) {
    const letter = text.charAt(at);
    if (letter !== letter.toLowerCase()) return at;
  }
  return start;
}
