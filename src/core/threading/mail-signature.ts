import type { Span } from '../discussion.js';

/** How many lines a signature has at most: what goes on longer is text. */
const LONGEST = 12;

/** What parts a mail's or post's text from what its author has below all of them, on a line of its own. */
const DELIMITER = /^(?:--|_{4,}|-{5,}BEGIN PGP SIGNATURE-{5,}|-{10,} next part -{10,})$/;

/** The head of a signed mail: `-----BEGIN PGP SIGNED MESSAGE-----`, the hash, a blank line. */
const ARMOUR = /^-{5}BEGIN PGP SIGNED MESSAGE-{5}[^\S\n]*\n(?:\S.*\r?\n){0,3}/;

/**
 * The parts of a body that its author did not write for this post: the signature below `-- ` (or a drawn line), a list's
 * footer, the armour of a signed mail. Quoted lines may follow a signature; they end it.
 */
export function signaturesIn(text: string, body: readonly Span[]): readonly Span[] {
  return body.some((span) => mayHold(text, span)) ? body.flatMap((span) => signaturesOf(text, span)) : NONE;
}

const NONE: readonly never[] = [];

/** Whether anything is drawn in the stretch as delimiters are. */
function mayHold(text: string, { start, end }: Span): boolean {
  const slice = text.slice(start, end);
  return slice.includes('--') || slice.includes('____');
}

function signaturesOf(text: string, span: Span): readonly Span[] {
  if (!mayHold(text, span)) return NONE;
  const slice = text.slice(span.start, span.end);
  const armour = ARMOUR.exec(slice);
  const found: Span[] = armour ? [{ start: span.start, end: span.start + armour[0].length }] : [];
  let open: number | null = null;
  let lines = 0;
  for (let line = 0; line < slice.length;) {
    const next = slice.indexOf('\n', line);
    const end = next < 0 ? slice.length : next;
    const ink = slice.slice(line, end).trimEnd();
    if (open !== null && (ink.startsWith('>') || ++lines > LONGEST)) {
      if (lines <= LONGEST) found.push({ start: span.start + open, end: span.start + line });
      open = null;
    }
    if (open === null && ink.length < 60 && DELIMITER.test(ink)) {
      open = line;
      lines = 0;
    }
    line = end + 1;
  }
  if (open !== null) found.push({ start: span.start + open, end: span.end });
  return found;
}
