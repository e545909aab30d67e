import { EXPORTERS } from '../core/index.js';
import { TASKS } from './text-tasks.js';

const FORMS = EXPORTERS.map(({ id }) => id).join('|');
const TASK_NAMES = TASKS.map(({ name }) => name).join(', ');

/** What `--help` prints. */
export const HELP = `Discussion Lens reads saved discussions: who answers whom, what is argued, and what went unanswered.

discussion-lens analyze [--output ${FORMS}]
                        [--structure-only] [--general] [--jobs N] [--resume FILE]
                        [--corrections FILE|beside] [--quiet] [FILE|FOLDER|-]…
    Reads pages and prints what they discuss, one JSON object a file unless --output says otherwise.
    A FOLDER stands for the text files in it and below it, - for standard input.
    Files packed by gzip are unpacked; a web archive of texts (WET) is as many pages as it holds.
    --structure-only   leaves out sentiment, stance, arguments and summary
    --general          switches the records of known platforms off
    --jobs N           reads N pages at a time; what is printed stays the same
    --resume FILE      keeps in FILE what is done, and skips what was done before; append the output with >>
    --corrections FILE sets right what people have corrected in a page; beside: in NAME.lens.json beside each page
    --quiet            shows no progress and no summary

discussion-lens compare [--output text|json] [--general] [--corrections beside] OLD NEW
    Tells what has changed between two saves of one page: new, edited and removed posts, and changed votes.

discussion-lens explain [--without-text] FILE|-
    Tells why a page was read as it was; without its text, so that it can be handed on.

discussion-lens text TASK [FILE|-]
    One JSON object a line in, one a line out, in order.
    TASK is one of ${TASK_NAMES}.

discussion-lens formats [--output markdown]
    Lists the formats it knows.

discussion-lens --help | --version

Exit codes: 0 all was read, 1 some input was not (a line on standard error says which and why), 2 wrong usage.
`;
