/** Input that has not the shape asked for. The message names the field and what it must be. */
export class InputError extends Error {}

/** A JSON object while it is being checked; it knows where it stands, so that a message can say it. */
export class Fields {
  private constructor(
    private readonly object: Readonly<Record<string, unknown>>,
    private readonly place: string,
  ) {}

  /** `place`: how the object was reached, such as `posts[2]`. Throws `InputError` for anything but an object. */
  public static of(value: unknown, place: string): Fields {
    if (kindOf(value) === 'an object') return new Fields(value as Record<string, unknown>, place);
    throw new InputError(`${place} must be an object, but is ${kindOf(value)}`);
  }

  /** The object's own value of that name; undefined when there is none. */
  public value(name: string): unknown {
    return Object.hasOwn(this.object, name) ? this.object[name] : undefined;
  }

  public text(name: string): string {
    const value = this.value(name);
    return typeof value === 'string' ? value : this.fail(name, 'a string');
  }

  /** Null when the field is null or missing. */
  public textOrNull(name: string): string | null {
    const value = this.value(name) ?? null;
    return value === null || typeof value === 'string' ? value : this.fail(name, 'a string or null');
  }

  /** Null when the field is null or missing. */
  public numberOrTextOrNull(name: string): number | string | null {
    const value = this.value(name) ?? null;
    if (value === null || typeof value === 'number' || typeof value === 'string') return value;
    return this.fail(name, 'a number, a string or null');
  }

  /** Undefined when the field is missing. */
  public wholeNumber(name: string): number | undefined {
    const value = this.value(name);
    if (value === undefined || (Number.isSafeInteger(value) && (value as number) >= 0))
      return value as number | undefined;
    return this.fail(name, 'a whole number, 0 or more');
  }

  public list<T>(name: string, read: (item: Fields) => T): T[] {
    const value = this.value(name);
    if (!Array.isArray(value)) return this.fail(name, 'a list');
    return value.map((item, index) => read(Fields.of(item, `${this.path(name)}[${index}]`)));
  }

  /** Says what the field must be. */
  private fail(name: string, wanted: string): never {
    const value = this.value(name);
    throw new InputError(
      `${this.path(name)} must be ${wanted}, but is ${value === undefined ? 'missing' : kindOf(value)}`,
    );
  }

  private path(name: string): string {
    return this.place === LINE ? name : `${this.place}.${name}`;
  }
}

/** The place of the object that is a whole line. */
export const LINE = 'the line';

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
