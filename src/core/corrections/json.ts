import { jsonText } from '../export/json-text.js';
import type { Correction, PostAnchor } from './correction.js';

/** What a file of corrections that lies beside its page ends in, behind the page's whole name. */
export const SIDE_FILE = '.lens.json';

/** What a file of corrections holds: those of one page. */
export interface CorrectionsFile {
  /** The page's name without folders, for people; null where the file names none. */
  readonly page: string | null;
  readonly corrections: readonly Correction[];
}

/** A file that holds no corrections, or damaged ones. The message says what is wrong, where, and what to do. */
export class CorrectionsError extends Error {}

/** The form this code writes, and the only one it reads. */
const VERSION = 1;

/** The text of a file of corrections. */
export function writeCorrections({ page, corrections }: CorrectionsFile): string {
  return jsonText({ discussionLens: 'corrections', version: VERSION, page, corrections }, 2) + '\n';
}

/** Reads what `writeCorrections` wrote, perhaps edited by a person since. Throws `CorrectionsError`. */
export function readCorrections(text: string): CorrectionsFile {
  const file = new Value(parseJson(text), '').object();
  if (file.at('discussionLens').json !== 'corrections') {
    throw new CorrectionsError(
      'it is no file of corrections: "discussionLens" must be "corrections"; name another file',
    );
  }
  const version = file.at('version').json;
  if (version !== VERSION) {
    throw new CorrectionsError(
      typeof version === 'number' && version > VERSION
        ? `it was written by a newer Discussion Lens (form ${version}); this one reads form ${VERSION}: update it`
        : `version must be ${VERSION}, but is ${shown(version)}; correct it`,
    );
  }
  const page = file.at('page');
  return {
    page: page.json === undefined ? null : page.orNull((value) => value.string()),
    corrections: file.at('corrections').list((value) => readCorrection(value.object())),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CorrectionsError(`it is no JSON (${why.split('\n', 1)[0]}); mend it, or delete it to begin anew`);
  }
}

function readCorrection(value: Fields): Correction {
  const post = readAnchor(value.at('post').object());
  const set = value.at('set');
  switch (set.json) {
    case 'parent':
      return { set: 'parent', post, parent: value.at('parent').orNull((one) => readAnchor(one.object())) };
    case 'votes':
      return { set: 'votes', post, votes: value.at('votes').orNull((one) => one.integer()) };
    case 'author':
      return { set: 'author', post, author: value.at('author').orNull((one) => one.string()) };
    case 'date':
      return { set: 'date', post, date: value.at('date').orNull((one) => one.date()) };
    case 'not-a-post':
    case 'a-post':
      return { set: set.json, post };
    default:
      return set.refuse('one of "parent", "votes", "author", "date", "not-a-post", "a-post"');
  }
}

function readAnchor(value: Fields): PostAnchor {
  const start = value.at('start').count();
  const end = value.at('end').count();
  if (end < start) value.at('end').refuse(`no less than start, ${start}`);
  const of = value.at('of').count();
  const nth = value.at('nth').count();
  if (nth >= of) value.at('nth').refuse(`less than of, ${of}`);
  return {
    ...{ start, end },
    author: value.at('author').orNull((one) => one.string()),
    date: value.at('date').orNull((one) => one.string()),
    begins: value.at('begins').string(),
    ends: value.at('ends').string(),
    print: value.at('print').string(),
    ...{ nth, of },
  };
}

interface Fields {
  at(name: string): Value;
}

/** A value with the way that leads to it, for messages. */
class Value {
  public constructor(
    public readonly json: unknown,
    private readonly path: string,
  ) {}

  public object(): Fields {
    const { json, path } = this;
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return this.refuse('an object');
    const fields = json as Readonly<Record<string, unknown>>;
    const prefix = path === '' ? '' : `${path}.`;
    return { at: (name) => new Value(Object.hasOwn(fields, name) ? fields[name] : undefined, prefix + name) };
  }

  public list<T>(read: (value: Value) => T): readonly T[] {
    if (!Array.isArray(this.json)) return this.refuse('a list');
    return this.json.map((one, index) => read(new Value(one, `${this.path}[${index}]`)));
  }

  public orNull<T>(read: (value: Value) => T): T | null {
    return this.json === null ? null : read(this);
  }

  public string(): string {
    return typeof this.json === 'string' ? this.json : this.refuse('a text');
  }

  public integer(): number {
    return Number.isSafeInteger(this.json) ? (this.json as number) : this.refuse('a whole number or null');
  }

  public count(): number {
    const { json } = this;
    return typeof json === 'number' && Number.isSafeInteger(json) && json >= 0
      ? json
      : this.refuse('a whole number from 0');
  }

  public date(): string {
    return typeof this.json === 'string' && isIsoDate(this.json)
      ? this.json
      : this.refuse('a date as 2017-04-24 or 2017-04-24T06:47, or null');
  }

  public refuse(wanted: string): never {
    const where = this.path === '' ? 'the file' : this.path;
    throw new CorrectionsError(
      `${where} must be ${wanted}, but is ${shown(this.json)}; correct it, or take this entry out`,
    );
  }
}

/** A month or a day; with a day perhaps a time of day and a zone. */
const ISO_DATE =
  /^(?<year>\d{4})-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?$/;

/** Whether `text` is a real day, perhaps with a time and a zone, as `Post.date` has it. */
export function isIsoDate(text: string): boolean {
  const { year, month, day = '1' } = ISO_DATE.exec(text)?.groups ?? {};
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= lastDay;
}

/** A value in a message, cut where it is long. */
function shown(json: unknown): string {
  if (json === undefined) return 'missing';
  const text = jsonText(json);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
