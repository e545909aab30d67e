/** How elements are laid out, as far as it shows in text. Elements not named here run along with the text. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Stand on lines of their own. */
export const BLOCKS = set(
  'address article aside body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup ' +
    'hr html legend li main menu nav ol optgroup option p pre search section summary table tbody tfoot thead tr ul blockquote caption',
);

/** Have a blank line above and below. */
export const SPACED = set('p h1 h2 h3 h4 h5 h6 blockquote ul ol dl pre table hr fieldset figure');

/** Have no content and no end tag. */
export const VOID = set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Show nothing of their content, or nothing that anybody wrote for this page. */
export const UNSEEN = set(
  'script style noscript template head title iframe object svg canvas audio video select datalist textarea noframes noembed applet map rp',
);

/** Set in by a browser. */
export const SET_IN = set('dd');

export const LISTS = set('ul ol dir menu');

/** Classes of text that is there for screen readers only. */
export const UNSEEN_CLASSES = set('sr-only visually-hidden screen-reader-text screen-reader-only visuallyhidden');

/** Classes of boxes that hold the replies to the post they stand in, which pages set in by style. */
export const REPLY_CLASSES = set(
  'children child replies reply-list comment-replies comment__replies comment-children nested nested-comments thread-children subcomments comments-nested',
);

/** What a start tag closes without saying so, up to the elements that hold such things. */
export const CLOSES: Readonly<
  Record<string, { readonly these: ReadonlySet<string>; readonly within: ReadonlySet<string> }>
> = {
  li: { these: set('li'), within: set('ul ol dir menu') },
  dt: { these: set('dt dd'), within: set('dl') },
  dd: { these: set('dt dd'), within: set('dl') },
  tr: { these: set('tr td th'), within: set('table') },
  td: { these: set('td th'), within: set('tr table') },
  th: { these: set('td th'), within: set('tr table') },
  tbody: { these: set('tr td th thead tbody'), within: set('table') },
  tfoot: { these: set('tr td th thead tbody'), within: set('table') },
};

/** An end tag of something else does not reach out of these. */
export const CELLS = set('td th table caption body');
export const TABLE_PARTS = set('table tbody thead tfoot tr td th caption body html');
