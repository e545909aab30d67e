import {
  analyze,
  type AnalyzeOptions,
  applyCorrections,
  changeCorrections,
  comparePages,
  type Corrected,
  type Correction,
  type Edit,
  explainParse,
  firstPosts,
  EXPORTERS,
  exportPage,
  listFormats,
  moveCorrections,
  open,
  type ParseOptions,
  readCorrected,
  rivalReadings,
  searchPosts,
  selectPosts,
  type Session,
  surveyPage,
} from '../core/index.js';
import type { ComparedText, ExportedText, FromWorker, ReadText, SurveyedText, ToWorker } from '../protocol/worker.js';

/** A text the worker holds. */
interface Held {
  readonly session: Session;
  readonly options: ParseOptions;
  /** What was read, with the corrections in force. */
  corrected: Corrected;
  /** How the text as it is now was analysed; null when it was not. */
  analysed: AnalyzeOptions | null;
  /** Whether spans have moved since `corrected`. */
  hasMoved: boolean;
}

type Message<K extends ToWorker['kind']> = Extract<ToWorker, { kind: K }>;

/** What the server is told; `desk.ts` sees to the rest. */
export type ToServer = Exclude<ToWorker, { kind: 'more' }>;
type Asked = Exclude<ToServer, Message<'close' | 'part'>>;

/** Answers the messages of one host about its texts; knows nothing of how they travel. Null: there is no answer. */
export function createServer(): (message: ToServer) => FromWorker | null {
  const texts = new Map<number, Held>();
  /** Parts of texts of which not all has come. */
  const coming = new Map<number, string[]>();

  function held(session: number): Held {
    const found = texts.get(session);
    if (!found) throw new RangeError(`session ${session} is not open`);
    return found;
  }

  function answer(message: Asked): FromWorker {
    const { request } = message;
    switch (message.kind) {
      case 'begin': {
        const discussion = firstPosts(message.text, message.options);
        const read = discussion && { discussion, corrections: [], platform: platformOf(discussion.format) };
        return { kind: 'begun', request, read };
      }
      case 'open': {
        const { corrections = [], ...options } = message.options;
        const parts = coming.get(message.session) ?? [];
        coming.delete(message.session);
        const session = open([...parts, message.text].join(''), options, message.ahead);
        const corrected = applyCorrections(session.text, session.discussion, corrections);
        texts.set(message.session, { session, options, corrected, analysed: null, hasMoved: false });
        return { kind: 'read', request, read: readText(corrected) };
      }
      case 'typed': {
        const text = held(message.session);
        const { session } = text;
        const { readings } = session;
        // Corrections are found by the words of posts, so they are looked at again.
        if (text.corrected.states.length > 0) return { kind: 'followed', request, read: edit(text, message.edits) };
        session.edit(message.edits);
        text.analysed = null;
        text.hasMoved = true;
        return { kind: 'followed', request, read: session.readings === readings ? null : correct(text, [], true) };
      }
      case 'edit':
        return { kind: 'read', request, read: edit(held(message.session), message.edits) };
      case 'correct': {
        const text = held(message.session);
        const { session, corrected } = text;
        const corrections = changeCorrections(session.text, session.discussion, corrected.states, message.order);
        return { kind: 'read', request, read: correct(text, corrections, message.order.kind !== 'replace') };
      }
      case 'analyze': {
        const text = upToDate(held(message.session));
        const analysis = analyze(text.session.text, text.corrected.discussion, message.options);
        text.analysed = message.options;
        return { kind: 'analysed', request, analysis };
      }
      case 'explain':
        return { kind: 'explained', request, report: explain(upToDate(held(message.session)), message) };
      case 'export':
        return { kind: 'exported', request, exported: exportText(upToDate(held(message.session)), message) };
      case 'compare':
        return { kind: 'compared', request, compared: compareText(upToDate(held(message.session)), message) };
      case 'survey':
        return { kind: 'surveyed', request, surveyed: surveyText(message) };
      case 'search':
        return { kind: 'found', request, hits: searchPosts(message.text, message.query, message.options) };
    }
  }

  return (message) => {
    if (message.kind === 'close') {
      texts.delete(message.session);
      coming.delete(message.session);
      return null;
    }
    if (message.kind === 'part') {
      const parts = coming.get(message.session);
      if (parts) parts.push(message.text);
      else coming.set(message.session, [message.text]);
      return null;
    }
    try {
      return answer(message);
    } catch (error) {
      const { request } = message;
      return {
        kind: 'failed',
        request,
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      };
    }
  };
}

function correctionsOf({ corrected }: Held): readonly Correction[] {
  return corrected.states.map(({ correction }) => correction);
}

function platformOf(format: string | null): string | null {
  if (format === null || format === 'general') return null;
  return listFormats().find(({ id }) => id === format)?.name ?? format;
}

function compareText({ session, corrected }: Held, { text, options }: Message<'compare'>): ComparedText {
  const older = readCorrected(text, options);
  return {
    older,
    comparison: comparePages({ text, discussion: older }, { text: session.text, discussion: corrected.discussion }),
  };
}

function surveyText({ text, options }: Message<'survey'>): SurveyedText {
  const survey = surveyPage(text, options);
  return { survey, platform: platformOf(survey.format) };
}

function edit(text: Held, edits: readonly Edit[]): ReadText {
  text.session.edit(edits);
  return correct(text, moveCorrections(correctionsOf(text), edits), true);
}

/** The text with its spans where they are now. */
function upToDate(text: Held): Held {
  if (text.hasMoved) correct(text, correctionsOf(text), true);
  return text;
}

/** Puts corrections in force, instead of those before. `isPlaceKnown`: they have followed every edit. */
function correct(text: Held, corrections: readonly Correction[], isPlaceKnown: boolean): ReadText {
  const { session } = text;
  text.analysed = null;
  text.hasMoved = false;
  text.corrected = applyCorrections(session.text, session.discussion, corrections, isPlaceKnown);
  return readText(text.corrected);
}

function readText({ discussion, states: corrections }: Corrected): ReadText {
  return { discussion, corrections, platform: platformOf(discussion.format) };
}

function explain({ session, options, corrected }: Held, { file, withWords }: Message<'explain'>): string {
  const { text } = session;
  const { discussion, states: corrections } = corrected;
  return explainParse({ file, text, discussion, corrections, rivals: rivalReadings(text, options), withWords });
}

function exportText({ session, corrected, analysed }: Held, { form, file, posts }: Message<'export'>): ExportedText {
  const exporter = EXPORTERS.find(({ id }) => id === form);
  if (!exporter) throw new RangeError(`there is no form ${String(form)}`);
  const { text } = session;
  const discussion = posts ? selectPosts(corrected.discussion, posts) : corrected.discussion;
  // The same options give the same analysis: to hold it for an export that seldom comes would cost its memory twice.
  const analysis = analysed && analyze(text, discussion, analysed);
  return { text: exportPage(exporter, { file, text, discussion, analysis }), languageId: exporter.languageId };
}
