/** What a character reference stands for, and where it ends. */
export interface Entity {
  readonly words: string;
  readonly end: number;
}

/** Longest name with its `&` and `;`. */
const LONGEST = 12;

/**
 * The character reference at `at`, where `text` has an `&`; null when there is none. Numbers in any form; names as HTML 4
 * has them (docs/adr/0007), the ones of Latin-1 also without the semicolon, as browsers read them.
 */
export function entityAt(text: string, at: number, end: number): Entity | null {
  if (text.charCodeAt(at + 1) === 0x23) return numberAt(text, at, end);
  const limit = Math.min(end, at + LONGEST);
  let stop = at + 1;
  while (stop < limit && isLetterOrDigit(text.charCodeAt(stop))) stop++;
  const code = names().get(text.slice(at + 1, stop));
  if (code === undefined) return null;
  if (text.charCodeAt(stop) === 0x3b && stop < end) return { words: String.fromCharCode(code), end: stop + 1 };
  // `&copy=1` in an address is no sign.
  return code < 0x100 && text.charCodeAt(stop) !== 0x3d ? { words: String.fromCharCode(code), end: stop } : null;
}

/** `text` with its character references resolved. */
export function decodeEntities(text: string): string {
  let at = text.indexOf('&');
  if (at < 0) return text;
  let decoded = '';
  let copied = 0;
  for (; at >= 0; at = text.indexOf('&', at + 1)) {
    const entity = entityAt(text, at, text.length);
    if (!entity) continue;
    decoded += text.slice(copied, at) + entity.words;
    copied = entity.end;
    at = copied - 1;
  }
  return decoded + text.slice(copied);
}

/** What pages that say 128…159 mean by it. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function numberAt(text: string, at: number, end: number): Entity | null {
  const isHex = (text.charCodeAt(at + 2) | 0x20) === 0x78;
  const first = at + (isHex ? 3 : 2);
  let stop = first;
  let code = 0;
  for (; stop < end; stop++) {
    const digit = parseInt(text.charAt(stop), isHex ? 16 : 10);
    if (Number.isNaN(digit)) break;
    code = Math.min(0x110000, code * (isHex ? 16 : 10) + digit);
  }
  if (stop === first) return null;
  if (text.charCodeAt(stop) === 0x3b && stop < end) stop++;
  if (code >= 0x80 && code < 0xa0) return { words: WINDOWS_1252[code - 0x80], end: stop };
  const isCharacter = code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
  return { words: isCharacter ? String.fromCodePoint(code) : '\ufffd', end: stop };
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Names in the order of what they stand for; a number tells the code of the name behind it. */
const NAMES =
  '34 quot 38 amp 39 apos 60 lt 62 gt 160 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
  'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc ' +
  'Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil ' +
  'egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml ' +
  '338 OElig oelig 352 Scaron scaron 376 Yuml 402 fnof 710 circ 732 tilde 913 Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi ' +
  'Rho 931 Sigma Tau Upsilon Phi Chi Psi Omega 945 alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau ' +
  'upsilon phi chi psi omega 977 thetasym upsih 982 piv 8194 ensp emsp 8201 thinsp 8204 zwnj zwj lrm rlm 8211 ndash mdash 8216 lsquo rsquo sbquo 8220 ldquo ' +
  'rdquo bdquo 8224 dagger Dagger bull 8230 hellip 8240 permil 8242 prime Prime 8249 lsaquo rsaquo 8254 oline 8260 frasl 8364 euro 8465 image 8472 weierp ' +
  '8476 real 8482 trade 8501 alefsym 8592 larr uarr rarr darr harr 8629 crarr 8656 lArr uArr rArr dArr hArr 8704 forall 8706 part exist 8709 empty 8711 nabla isin ' +
  'notin 8715 ni 8719 prod 8721 sum minus 8727 lowast 8730 radic 8733 prop infin 8736 ang 8743 and or cap cup int 8756 there4 8764 sim 8773 cong 8776 asymp ' +
  '8800 ne equiv 8804 le ge 8834 sub sup nsub 8838 sube supe 8853 oplus 8855 otimes 8869 perp 8901 sdot 8968 lceil rceil lfloor rfloor 9001 lang rang 9674 loz ' +
  '9824 spades 9827 clubs 9829 hearts diams';

let known: Map<string, number> | null = null;

function names(): ReadonlyMap<string, number> {
  if (known) return known;
  known = new Map();
  let code = 0;
  for (const word of NAMES.split(' ')) {
    if (/^\d/.test(word)) code = Number(word);
    else known.set(word, code++);
  }
  return known;
}
