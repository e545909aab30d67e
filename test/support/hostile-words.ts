/** Texts that a page may hold to make a program do what it should not. */
export const HOSTILE: readonly string[] = [
  '<script>globalThis.pwned = 1</script>',
  '<img src="https://evil.test/x.png" onerror="globalThis.pwned = 1">',
  '<a href="javascript:globalThis.pwned = 1">click</a>',
  '<iframe srcdoc="<script>parent.pwned = 1</script>"></iframe>',
  '"><svg onload="globalThis.pwned = 1"></svg>',
  "' onfocus='globalThis.pwned = 1' autofocus='",
  'javascript:globalThis.pwned=1',
  'https://evil.test/?q=<b>',
  '[click](command:workbench.action.quit)',
  '</button></main><style>* { background: url(https://evil.test/css) }</style>',
  '&lt;b&gt; &amp; {0} {1} $& ${x}',
  '__proto__',
  'constructor',
  'אבג דה (abc) ו',
  'one:{0}|other:{0}',
];

/** As above, with what must become visible signs: directions that would spill over, control characters, half characters. */
export const UNSEEN = 'abc\u202egnp.exe\u202c\u0000\u0007\ud800 z';
