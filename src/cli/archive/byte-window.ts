/** Where a stream of bytes is damaged; what comes behind it does not join what came before. */
export class Damage {
  public constructor(
    /** In one plain sentence without a full stop. */
    public readonly why: string,
  ) {}
}

/** Bytes with the places where they are damaged. */
export type Chunks = AsyncIterable<Uint8Array | Damage>;

/**
 * A window that moves over a stream: looks ahead as far as asked, forgets what was passed. A damage ends what can be seen
 * until `goOn`. Holds no more than twice what is looked at and a chunk.
 */
export class ByteWindow {
  private readonly source: AsyncIterator<Uint8Array | Damage>;
  private buffer: Buffer = Buffer.alloc(0);
  private from = 0;
  private to = 0;
  private passed = 0;
  private ended = false;
  private met: Damage | null = null;

  public constructor(chunks: Chunks) {
    this.source = chunks[Symbol.asyncIterator]();
  }

  /** How many bytes of the stream lie before the window. */
  public get position(): number {
    return this.passed;
  }

  /** What ends the bytes that can be seen; null where it is the end of the stream, or not known yet. */
  public get damage(): Damage | null {
    return this.met;
  }

  /** Looks `count` bytes ahead; gives how many there are, which is less only before a damage or the end. */
  public async fill(count: number): Promise<number> {
    while (this.to - this.from < count && !this.ended && this.met === null) {
      const next = await this.source.next();
      if (next.done === true) this.ended = true;
      else if (next.value instanceof Damage) this.met = next.value;
      else this.append(next.value);
    }
    return this.to - this.from;
  }

  /** Up to `count` bytes from `offset` on, of those that were looked at. Valid until the next `fill`. */
  public peek(offset: number, count: number): Buffer {
    const start = Math.min(this.from + offset, this.to);
    return this.buffer.subarray(start, Math.min(start + count, this.to));
  }

  /** Passes bytes that were looked at. */
  public skip(count: number): void {
    this.from += count;
    this.passed += count;
  }

  /** Passes bytes that were looked at, and gives a copy of them with a buffer of its own. */
  public take(count: number): Uint8Array<ArrayBuffer> {
    const taken = new Uint8Array(this.peek(0, count));
    this.skip(taken.length);
    return taken;
  }

  /** Passes `count` bytes without holding them; gives how many there were. */
  public async pass(count: number): Promise<number> {
    let left = count;
    while (left > 0) {
      const step = Math.min(left, await this.fill(1));
      if (step === 0) break;
      this.skip(step);
      left -= step;
    }
    return count - left;
  }

  /** Moves on to the next place where `words` stand; false when there is none, and then all is passed. */
  public async find(words: string): Promise<boolean> {
    for (;;) {
      const have = await this.fill(words.length);
      const at = this.peek(0, have).indexOf(words);
      if (at >= 0) {
        this.skip(at);
        return true;
      }
      if (have < words.length) {
        this.skip(have);
        return false;
      }
      this.skip(have - words.length + 1);
    }
  }

  /** Sees on behind the damage; what stood before it is passed. */
  public goOn(): void {
    this.skip(this.to - this.from);
    this.met = null;
  }

  /** All that is left, chunk by chunk; a damage stops it. */
  public async *rest(): AsyncGenerator<Uint8Array> {
    while ((await this.fill(1)) > 0) yield this.take(this.to - this.from);
  }

  /** Lets go of the stream before its end. */
  public async close(): Promise<void> {
    await this.source.return?.();
  }

  private append(chunk: Uint8Array): void {
    const length = this.to - this.from;
    if (this.to + chunk.length > this.buffer.length) {
      // A new buffer instead of moving bytes in the old one: what was peeked at may still be in use.
      const grown = Buffer.allocUnsafe(length + Math.max(length, chunk.length));
      this.buffer.copy(grown, 0, this.from, this.to);
      this.buffer = grown;
      this.from = 0;
      this.to = length;
    }
    this.buffer.set(chunk, this.to);
    this.to += chunk.length;
  }
}
