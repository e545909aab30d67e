/**
 * What the reader reaches on the annotated pages, as floors: they only go up. A figure is what `score.mjs` prints; `page`
 * figures are means over pages, `pool` figures count all posts together. Raise a floor when a change earns it.
 */
export interface Floors {
  /** Folder below the corpus. */
  readonly folder: string;
  /** Options of the command line. */
  readonly options: readonly string[];
  /** Path of a figure in the scorer's result → the least it may be. */
  readonly least: Readonly<Record<string, number>>;
  /** Path of a figure → the most it may be. */
  readonly most?: Readonly<Record<string, number>>;
  /** Most pages with posts whose posts are found less than half: a mean must not hide a page that is not read at all. */
  readonly lost: number;
}

/** No record knows the software of these pages: they are read alike without. */
const BLOGS: Floors['least'] = {
  'page.posts': 0.985,
  'page.exactSpan': 0.96,
  'page.author': 0.98,
  'page.date': 0.985,
  'pool.parent': 0.79,
  perfectPages: 0.66,
};

export const FLOORS: readonly Floors[] = [
  {
    folder: 'seeds',
    options: [],
    least: {
      structure: 1,
      kind: 1,
      'page.posts': 1,
      'page.exactSpan': 1,
      'page.author': 1,
      'page.date': 1,
      'pool.votes': 1,
      'pool.reputation': 1,
      'page.parent': 0.92,
      'pool.parent': 0.97,
    },
    most: { noneWrong: 0 },
    lost: 0,
  },
  {
    folder: 'blogs',
    options: [],
    least: BLOGS,
    lost: 3,
  },
  {
    folder: 'blogs',
    options: ['--general'],
    least: BLOGS,
    lost: 3,
  },
  {
    folder: 'web',
    options: [],
    least: {
      'page.posts': 0.99,
      'page.exactSpan': 0.96,
      'page.author': 0.98,
      'page.date': 0.99,
      'pool.votes': 0.985,
      'pool.reputation': 0.97,
      'pool.parent': 0.92,
      perfectPages: 0.62,
    },
    most: { noneWrong: 0 },
    lost: 3,
  },
  {
    folder: 'web',
    options: ['--general'],
    least: {
      'page.posts': 0.925,
      'page.exactSpan': 0.885,
      'page.author': 0.93,
      'page.date': 0.96,
      'pool.parent': 0.81,
      perfectPages: 0.46,
    },
    lost: 6,
  },
];

/**
 * The same for `--boundary`: where the discussion starts, and whether there is one. All false alarms are pages that do
 * show comments (27, 39, 248, 503, T50, T71, T126).
 */
export const BOUNDARY: Pick<Floors, 'least' | 'most'> = {
  least: { detected: 0.97, boundaryFound: 0.9, coverF1: 0.96 },
  most: { falseAlarms: 0.0145 },
};
