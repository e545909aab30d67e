import { fitted } from '../../fitted.js';
import type { ArgumentLink, Cue, EvidenceKind } from '../analysis.js';
import { countShared } from '../language/sorted.js';
import { isRecord, type Statement } from '../statements.js';
import { cueOf } from './evidence.js';
import type { Marker } from './markers.js';

/** A premise stands at most so many sentences behind its claim. */
const REACH = 4;
const SHORTEST = 4;
/** A sentence is no claim when it is no argument with this probability. */
const NO_CLAIM = 0.62;
/** Rough shares of the links of each sort that a reader would draw too (docs/analysis.md). */
const SAID = 0.7;
const FIGURED = 0.55;
const NEXT = 0.4;

/** What backs what in a post: first inside its sentences, then from sentence to sentence. */
export function linkArguments(statements: readonly Statement[]): readonly ArgumentLink[] {
  const links: ArgumentLink[] = [];
  let claim: Statement | null = null;
  statements.forEach((statement, i) => {
    const before = i > 0 ? statements[i - 1] : null;
    if (statement.clauses) {
      links.push(statement.clauses);
      claim = statement;
      return;
    }
    const opener = openerOf(statement.markers);
    if (opener?.cue === 'therefore' && !statement.asks && before && canBack(before)) {
      links.push(link(before, statement, before.evidence?.kind ?? 'reason', cueOf(opener), SAID));
      claim = statement;
      return;
    }
    const ground = opener?.cue === 'because' || opener?.cue === 'example' ? opener : null;
    const evidence = statement.evidence;
    if (claim && statement.place - claim.place <= REACH && !statement.asks) {
      if (ground) {
        links.push(link(statement, claim, ground.cue === 'example' ? 'example' : 'reason', cueOf(ground), SAID));
        return;
      }
      const sure = evidence ? sureness(evidence.kind, statement, claim) : 0;
      if (evidence && sure > 0 && statement.words >= SHORTEST) {
        links.push(link(statement, claim, evidence.kind, evidence.cue, sure));
        return;
      }
    }
    if (isClaim(statement)) {
      claim = statement;
      // A figure or an experience right before a claim leads up to it.
      if (
        before?.evidence?.kind === 'number' &&
        !before.clauses &&
        canBack(before) &&
        links.at(-1)?.premise.start !== before.start
      ) {
        links.push(link(before, statement, before.evidence.kind, before.evidence.cue, NEXT));
      }
    } else if (statement.asks) claim = null;
  });
  return fitted(links);
}

/** The marker a sentence begins with, an "and" or a name before it passed over. */
function openerOf(markers: readonly Marker[]): Marker | null {
  for (const marker of markers) {
    const { cue, before } = marker;
    if (cue === 'because' || cue === 'therefore' || cue === 'example') return before <= 1 ? marker : null;
  }
  return null;
}

function isClaim({ asks, words, role, evidence, chats, codeShare, standing }: Statement): boolean {
  return (
    !asks && !chats && words >= SHORTEST && !evidence && !isRecord(codeShare, standing) && role.scores.none < NO_CLAIM
  );
}

function canBack({ asks, words, chats, codeShare, standing }: Statement): boolean {
  return !asks && !chats && words >= SHORTEST && !isRecord(codeShare, standing);
}

/** Probability that what a sentence offers is meant for the claim; 0 where nothing but its place speaks for that, and not even that. */
function sureness(kind: EvidenceKind, premise: Statement, claim: Statement): number {
  if (kind === 'example' || kind === 'source') return SAID;
  if (countShared(premise.stems, claim.stems) > 0) return FIGURED;
  return premise.place === claim.place + 1 ? NEXT : 0;
}

function link(premise: Statement, claim: Statement, kind: EvidenceKind, cue: Cue, confidence: number): ArgumentLink {
  return {
    premise: { start: premise.start, end: premise.end },
    claim: { start: claim.start, end: claim.end },
    kind,
    cue,
    confidence,
  };
}
