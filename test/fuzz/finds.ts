const HN =
  'ann Feb 6 2018|next\nthe oven does not forgive\nbo Feb 6 2018|next[–]\n"e the oven does not forgive\n\nw d"1"';
const HN_ABOVE = 'nFeb6 2018parent|next[–]\nnFeb8prev|next[–]\n\n> the oven does not forgive';
const CARDS = `
This loaf is nonsense. Crusts were patched with flour all the time.


3 Comments
 


Ján Malý

Posted 3/13/2011

Reputation: 88
Reply

Mine rise on March 3, 2011 at 4:05 pm too.

@Ann Lee: it is the flour.

cy_87

Posted 3/13/2011

Reputation: 88
constructor

Posted 3/13/2011

Reputation: 88
Comments

Related posts
Flour
Water`;
const ILSE = 'Ilse <ilse@oven.example>\tFri, Mar 4, 2011 at 6:40 AM\n';

/**
 * What fuzzing has found, made small and put into invented words: each broke a law once, for the reason in front of it. Tried
 * against all laws before every run.
 */
export const FINDS: readonly (readonly [why: string, text: string])[] = [
  [
    'a date inside a trackback was a byline too',
    'Tracked onMar1,2007 1:15:37PM\n» from I\nH\nMar1,2007 1:15:37PM\n]\n\nTracked on Mar1,2007 1:15:37PM\nR',
  ],
  ['each line was searched for a colon to the end of the text', 'x\n'.repeat(60)],
  ['blanks behind a line of a card hid it', 'Members\nPosted Mar 4 2019'],
  ['an attribution had nothing below it that could be quoted', '人 より 0:40\n 辺 より:\n[/quote]\nの'],
  [
    'the end of a comment in a program was part of the last remark',
    '/* ann 2011-03-03: noon?\n bo 2011-03-04: night */',
  ],
  ['a card of the first review began above the page', '1 March 2019\n👍7 👎0\n1 Feb 2019'],
  ['levels without a name or an age were posts', 'level 1\nlevel 2\nBake it.'],
  ['each opened comment was searched for its end to the end of the text', '/*\n'.repeat(30)],
  ['each address was searched for a bracket to the end of the text', ILSE],
  ["the byline of one mail was taken for the next one's title", ILSE + ILSE + 'e@n Mar 4 6:40'],
  ['blanks behind the head of a signed mail hid it', 'h at t May 1 1:46:33\n-----BEGIN PGP SIGNED MESSAGE-----\na'],
  ['a mention had a wide sign', '1 編み物 2:33 ID:\n3：無 5:47 \n＠編み物'],
  ['the byline of an empty chat post reached into the next line', '9:02 N:\n9:03 Ann:\n9:04 N:\n9:05 Ann:'],
  [
    'each text of an export was searched for a backslash to the end of the file',
    '{"author": "n", "body": "I bake.", "created_utc": 1}\n',
  ],
  [
    'each text of an export was searched for a reference to the end of the file',
    '<posts><row Id="1" Text="I bake." UserDisplayName="n" CreationDate="2011-03-04"/></posts>\n',
  ],
  [
    'each cell of a table was searched for a quote to the end of the file',
    'author,date,text\n"n","2011-03-04","I bake."\n',
  ],
  ['blanks on an empty line held a quotation together', HN],
  [
    'the words of a post stood behind its element',
    '<li class="comment"><b class="fn">e</b></e><v class="comment-content"</y><ol ><li class="comment">e</b></li></ol></li>',
  ],
  [
    'so did what it quotes',
    '<li class="comment"><b class="fn">e</b><t class="comment-content"</p><ol><li class=comment </b ></p>>o</li></ol></li>',
  ],
  [
    'a submission stood below its comments',
    'ann Feb 6 2018 parent|next[–]\nt\n7 point by bo Feb 5|\ncy Feb 6 2018 next[–]',
  ],
  [
    'a lone CR in front of a blank was joined with the LF behind it, by the law itself',
    'a saysMay4 3am\r B\r \n\n\n\nc',
  ],
  ['labels of a mail with nothing behind them were a post', 'From:\nDate:\nMessage-ID:7@oven'],
  ['a label in square brackets was who speaks', '/*[b] \n[b] \n[c] */'],
  ['levels with nothing but points were posts', 'level 2\n7 point\nlevel 2\n7 point'],
  ['all dates were those of owners who answer', 'Reply from\nJun5,2021\n3 review\nReply from\nJun5,2021'],
  ['a recipient was a mail of their own', 'a@bMay4 2012a6:30\nTo:c@oMay4 6:30'],
  [
    'the tokenizer told a text that began before the markup',
    '<posts><row PostTypeId="1"CreationDate=3 Body="&lt/p&\fo;">',
  ],
  ['a score was less than nothing', '(Score:-0,y)\nby ) on Thursday March 3'],
  ['how long the page below another is was told with its line ends', `${HN_ABOVE}\n${CARDS}`],
  [
    'whether a count is broken over lines was told with the blanks at their ends',
    'B Ma5:09\n level \nLeave Reply\nPosted y Gus @ Night Bread at 13.03.11 16:05\n        indented words of somebody\nWas this helpful?',
  ],
  [
    'how much stands between two marks was told with the blanks at line ends',
    '3RD MAR2011-5:00\n Of course it rises\n\ne\n3RD MARCH2011-5:00\n"+29\n" Of course it rises"',
  ],
  ['each line was searched for a blank to the begin of the text', '\ni'],
  ['blanks behind an opened quotation were its name', 'T5:09\n[quote=\nd'],
  [
    'the lines that close a post were looked for to the end of the text',
    'Pages: 1\n#1 2011-03-03 16:05:09\nMe\rsages : 17\nLoaf that rises',
  ],
  ['blanks behind a name were compared with no others', '\no wrote\n\ns\n2\n0\ns\ns\nr\nr\n1\ns\n5\ny\n.\nMarch3,4:05'],
  [
    'the one page of several that had posts was told where it would stand alone',
    '» from s\nllerate Municipality Adopts an Oven 2.0 Evening Breads [Read More]\n\nTracked on Sep 12, 2007 4:37:28 PM\n> > Mar4,2011V.\nMarch4,2011r\n> > March4,2011V.\n\nMarch4,2011r\n\n> > Mar4,2011R\n\nMar4,2011t\n> > March4,2011R',
  ],
  [
    'whether a text is a piece of a page was told with the blanks at line ends',
    '<b>Loaf</b></p></p></p> of March 3\nThe oven does not forgive and never did, says Ann Lee.\nIt rises in May in\t\n\n\nd    \n',
  ],
  ['a sentence kept the words of a line that was taken back', 's\r\rmay\re| r| 0 m t.\r5 n: 2\rt2011-3-1'],
  ['a name was looked for behind a line of one sign that begins the text', '| \nn wrote:\n|\ne2/1/06'],
];
