// What others reach on the same development parts (../shared/eval/README.md); trivial rows there are of the held parts.
// trivial: no look at the text. rule: a rule or a library. must: what the project sets itself.

export const BASELINES = {
  'sent-tweets': { r: { trivial: 0, rule: 0.889, must: 0.894 }, macroF1: { trivial: 0.262 } },
  'sent-amazon': { r: { trivial: 0, rule: 0.581, must: 0.621 }, macroF1: { trivial: 0.235 } },
  'sent-movies': { r: { trivial: 0, rule: 0.417, must: 0.462 }, macroF1: { trivial: 0.218 } },
  'sent-nyt': { r: { trivial: 0, rule: 0.481, must: 0.501 }, macroF1: { trivial: 0.212 } },
  'sent-so': { macroF1: { trivial: 0.185, rule: 0.703, must: 0.8 } },
  'agree-reddit': { macroF1: { trivial: 0.189, rule: 0.38, must: 0.48 } },
  'agree-covid': { macroF1: { trivial: 0.181, rule: 0.365, must: 0.46 } },
  'argsent-cmv': { macroF1: { trivial: 0.224, must: 0.42 } },
  'argsent-essay': { macroF1: { trivial: 0.223, must: 0.5 } },
  keypoint: {
    mAPstrict: { trivial: 0.036, rule: 0.382, must: 0.42 },
    mAPrelaxed: { trivial: 0.124, rule: 0.587, must: 0.63 },
  },
  'reply-forum': { accuracy: { trivial: 0.669, rule: 0.906, must: 0.915 } },
  'reply-reddit': { accuracy: { trivial: 0.266, must: 0.45 } },
  'reply-chat': { accuracy: { trivial: 0.31, must: 0.5 } },
  'summary-mail': { rouge1: { trivial: 0.249, must: 0.27 }, rouge2: { trivial: 0.063, must: 0.066 } },
};
