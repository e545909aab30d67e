import assert from 'node:assert/strict';

/** RFC 4180, read character by character; complains about everything else. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      let cell = '';
      if (text[at] === '"') {
        for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
          assert.ok(at < text.length, 'a quoted cell is not closed');
          if (text[at] === '"') at++;
          cell += text[at];
        }
        at++;
      } else {
        for (; at < text.length && text[at] !== ',' && text[at] !== '\r'; at++) {
          assert.notEqual(text[at], '\n', 'a bare line feed');
          assert.notEqual(text[at], '"', 'a quote inside a bare cell');
          cell += text[at];
        }
      }
      row.push(cell);
      if (text[at] !== ',') break;
      at++;
    }
    assert.equal(text.slice(at, at + 2), '\r\n', 'a row ends in CR LF');
    at += 2;
    rows.push(row);
  }
  return rows;
}
