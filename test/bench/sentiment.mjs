import { createRequire } from 'node:module';
import { medianTime } from './measure.mjs';

const require = createRequire(import.meta.url);
const MOST = 4000;
const OVER_VADER = { must: 20, aim: 40 };

/** Sentences a second beside the packages that are here anyway: one row each, our speed as a multiple of theirs. */
export function sentimentRows({ scoreSentiment }, pages) {
  const sentences = sentencesOf(pages);
  const speed = (score) => (sentences.length * 1000) / medianTime(() => sentences.forEach(score));
  const ours = speed(scoreSentiment);
  const row = (name, theirs, targets) => ({
    name,
    value: ours / theirs,
    unit: '× its speed',
    ...targets,
    note: `${thousands(ours)} against ${thousands(theirs)} sentences a second`,
    rising: true,
  });
  return [
    row('sentiment, vader-sentiment', speed(vader()), OVER_VADER),
    row('sentiment, natural AFINN', speed(natural()), {}),
  ];
}

function vader() {
  const { SentimentIntensityAnalyzer } = require('vader-sentiment');
  return (sentence) => SentimentIntensityAnalyzer.polarity_scores(sentence);
}

/** By its parts: the package as a whole takes a second to load. */
function natural() {
  const Analyzer = require('natural/lib/natural/sentiment/SentimentAnalyzer.js');
  const analyzer = new Analyzer('English', null, 'afinn');
  return (sentence) => analyzer.getSentiment(sentence.toLowerCase().match(/[a-z']+/g) ?? []);
}

/** Lines of prose, cut behind their full stops. */
function sentencesOf(pages) {
  return pages
    .flatMap((page) => page.split(/(?<=[.!?])\s+|\n+/))
    .filter((sentence) => /^\p{Lu}.{20,300}[.!?]$/u.test(sentence))
    .slice(0, MOST);
}

function thousands(speed) {
  return `${(speed / 1000).toFixed(1)} k`;
}
