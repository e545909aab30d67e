import { Char, kindOf } from './chars.js';

/** Emoticons and emoji with their mood from -4 to 4, by our own judgement of plain cases; a row holds those of one strength. */
const ROWS: readonly (readonly [valence: number, signs: string])[] = [
  [2.2, ':-) :) =) :] :^) (: (-: :o) :3 ^^ ^_^ ^-^ 8) :} =]'],
  [2.4, ':-D :D =D ;D :-)) :)) XD'],
  [1.0, ';-) ;) ;] ;-] ;^) :P :-P =P :p :-p =p ;P ;p'],
  [2.4, "<3 :-* :* :') :'-) \\o/ (^_^)"],
  [-2.0, ':-( :( =( :[ :-[ ):  )-: :-< :-c'],
  [-2.6, ":'( :'-( </3 D: D-: >:( >:-( ;_; T_T T.T"],
  [-1.1, ':-/ :/ :-\\ :\\ =/ =\\ :-| :| -_- >_< >.< o_O O_o :-S :S :-s :s'],
  [3, '❤ ♥ 💕 💖 💗 💘 💙 💚 💛 💜 💞 😍 🥰 😘 🤩 💯 🏆 🎉 🥳'],
  [2, '👍 👏 🙌 🙏 😀 😃 😄 😁 😆 😊 😇 ☺ 🙂 😋 😎 🤗 💪 👌 ✨ ⭐ 🌟 🤝 😺 😻 🫶 ✅'],
  [1.2, '😂 🤣 😉 😌 😏 😜 😝 😛 🙃 🤭 ☀ 🌞 🤞 🫡 😅 😹 🎈'],
  [-1, '😐 😑 😕 🙁 ☹ 😬 🙄 🤔 😒 😓 🤨 😶 🤷 🥱 😴 😪'],
  [-2, '👎 😞 😟 😠 😣 😖 😢 😔 😥 😩 😫 😰 😨 😱 💔 🤦 😤 😿 🤕 🤒 🚫 ❌'],
  [-3, '😡 🤬 😭 🤮 🤢 💩 🖕 👿 😾 💀 ☠'],
];

const TEXT_SIGNS = new Map<string, number>();
const EMOJI = new Map<number, number>();
for (const [valence, signs] of ROWS) {
  for (const sign of signs.split(' ').filter(Boolean)) {
    const point = sign.codePointAt(0) ?? 0;
    if (point > 0x2000) EMOJI.set(point, valence);
    else TEXT_SIGNS.set(sign, valence);
  }
}
const LONGEST = Math.max(...[...TEXT_SIGNS.keys()].map((sign) => sign.length));
const OPENS = new Uint8Array(128);
for (const sign of TEXT_SIGNS.keys()) OPENS[sign.charCodeAt(0)] = 1;

/** Mood of an emoji, -4…4; 0 for one without. */
export function emojiValence(codePoint: number): number {
  return EMOJI.get(codePoint) ?? 0;
}

/** Mood of an emoticon as written; 0 for anything else. */
export function emoticonValence(sign: string): number {
  return TEXT_SIGNS.get(sign) ?? 0;
}

/**
 * Length of the emoticon at `at`; 0 when there is none. One that holds letters (`:D`, `XD`) stands free on both sides,
 * so that `std::Data` and `12:30` are none.
 */
export function emoticonLength(text: string, at: number, end: number): number {
  const first = text.charCodeAt(at);
  if (first >= OPENS.length || OPENS[first] === 0) return 0;
  const before = at > 0 ? kindOf(text.charCodeAt(at - 1)) : Char.Space;
  for (let length = Math.min(LONGEST, end - at); length >= 2; length--) {
    const sign = text.slice(at, at + length);
    if (!TEXT_SIGNS.has(sign)) continue;
    const after = at + length < text.length ? kindOf(text.charCodeAt(at + length)) : Char.Space;
    const free = after !== Char.Letter && after !== Char.Digit && text[at + length] !== '/';
    if (free && (before === Char.Space || before === Char.Newline || (before === Char.Letter && !/\w/.test(sign)))) {
      return length;
    }
  }
  return 0;
}
