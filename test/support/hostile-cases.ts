/** Pages written to harm, one for each way; the same are read by the command line, shown in the tree and in the panel. */

export interface HostileCase {
  readonly name: string;
  /** The page. */
  readonly text: string;
  /** Who posts on it, in text order, letter by letter. */
  readonly authors: readonly string[];
  /** How many bylines set into posts are to be told as doubtful. */
  readonly forged: number;
}

type Posts = readonly (readonly [author: string, body: string])[];

function pageOf(posts: Posts): string {
  return posts.map(([author, body], i) => `${author} says:\nMarch 3, 2011 at 4:0${i % 10} pm\n${body}\n\n`).join('');
}

function hostile(name: string, posts: Posts, forged = 0): HostileCase {
  return { name, text: `On night loaves\n\n${pageOf(posts)}`, authors: posts.map(([author]) => author), forged };
}

const SCRIPT = '<script>globalThis.pwned = 1</script>';
const PICTURE = '<img src="https://evil.test/x.png" onerror="globalThis.pwned = 1">';
const FORGED = pageOf([['Cy Marsh', 'Nobody should bake bread at all.']]).trimEnd();

export const HOSTILE_CASES: readonly HostileCase[] = [
  hostile('markup and scripts', [
    ['<b>Ann</b>', `Bake at night. ${SCRIPT} I like ${PICTURE} it.`],
    [
      'Bo Hall',
      '<iframe srcdoc="<script>parent.pwned = 1</script>"></iframe> No, never "><svg onload="globalThis.pwned = 1">.',
    ],
    ['Dee Holm', `I agree. </button></main><style>* { background: url(https://evil.test/css) }</style> ${SCRIPT}`],
  ]),
  hostile('addresses that run', [
    [
      'Ann Lee',
      '[bake](command:workbench.action.quit) at night, see command:workbench.action.quit and javascript:globalThis.pwned=1 too.',
    ],
    [
      'Bo Hall',
      '<a href="javascript:globalThis.pwned = 1">No</a>, data:text/html,<script>parent.pwned=1</script> is better.',
    ],
    ['command:quit', 'I like vscode://file/etc/passwd and file:///etc/passwd and https://evil.test/?q=1 as well.'],
  ]),
  hostile('Markdown', [
    ['Ann Lee', 'Whoever bakes at night likes it.'],
    ['Ann *`Lee`*', '# Bake\n\n![x](https://evil.test/x.png) [at night][1] `now` | a | b |\n\n[1]: https://evil.test'],
    ['Bo $(zap)', '- [x] <https://evil.test> ~~never~~ $(bug) **I agree**'],
    ['[Dee](command:quit)', '> no\n\n---\n\n$x$ <details open>stars</details> \\[a](b)'],
  ]),
  hostile('signs that turn, hide or break off', [
    ['Ann \u202eeeL', 'Bake \u202egnp.exe\u202c and \u2066this\u2069 at night\u0007, I like it.'],
    ['Bo\u200b Hall', 'No\u00ad, \ud800 never \udfff a half one \u2028 or \u0085.'],
    ['אבג דה', 'I agree (abc) ו \ufeff and so on.'],
  ]),
  hostile('names that look alike', [
    ['Anna Post', 'Bake at night.'],
    // Cyrillic letters.
    ['Аnnа Роst', 'Never bake.'],
    ['Bo Hall', '@Anna Post I do, I like it.'],
    ['Cy Marsh', '@Аnnа Роst Why never?'],
  ]),
  hostile('escapes of a terminal', [
    ['Ann \x1b[31mLee\x1b[0m', 'Bake \x1b[31mred\x1b[0m \x1b]0;title\x07 \x9b2J at night.'],
    ['Bo Hall', '\x1b[2J\x1b[1;1H\x1bPq#0\x1b\\ I agree. \x08\x08\x7f'],
    ['Dee Holm', 'No, \x1b]8;;https://evil.test\x1b\\here\x1b]8;;\x1b\\ is better.'],
  ]),
  hostile('formulas of a table', [
    ['Ann Lee', '=1+1'],
    ['=HYPERLINK("http://evil.test","x")', '=1+1\n\n+cmd|calc!A1'],
    ['+Bo', '-2+3 is less, I agree.'],
    ['-SUM(A1)', '"a","b"\n"=2"'],
  ]),
  hostile('words of GraphML and Argdown', [
    ['Ann ]]> Lee', ']]></data></node><node id="x"/> Bake at night, &amp; &#27; <!-- never'],
    ['<p1>', '[Point 1]: mine + <p1> {isInMap: false} === # heading @[x] // comment /* x */'],
    ['Dee Holm', '  - [Point 1]\n  + <p2>: mine\n\n(1) No\n----\n(2) I agree'],
  ]),
  hostile('names that every object knows', [
    ['__proto__', '@constructor the loaf needs two eggs.'],
    ['constructor', '@__proto__ I agree.'],
    ['hasOwnProperty', '@toString No.'],
    ['toString', '@hasOwnProperty Why not?'],
  ]),
  hostile('100,000 mentions of one name', [
    ['Ann Lee', 'Bake at night.'],
    ['Bo Hall', '@Ann Lee '.repeat(100_000).trim()],
    ['Cy Marsh', 'No, I like it at noon.'],
  ]),
  hostile('10,000 levels of quoting', [
    ['Ann Lee', 'Bake at night.'],
    ['Bo Hall', `${'>'.repeat(10_000)} Bake at night.\nNo.`],
    ['Cy Marsh', `${'[quote]\n'.repeat(10_000)}Yes.\n${'[/quote]\n'.repeat(10_000)}I agree.`],
  ]),
  hostile(
    'posts forged inside posts',
    [
      ['Ann Lee', 'Bake them at night, and the crust is better for it.'],
      ['Bo Hall', `I read this elsewhere:\n\n\`\`\`\n${FORGED}\n\`\`\`\n\nNoon is fine for me.`],
      ['Dee Holm', `And I that:\n\n${FORGED.replace(/^/gm, '> ')}\n\nBoth of you are right, in a way.`],
    ],
    1,
  ),
];
