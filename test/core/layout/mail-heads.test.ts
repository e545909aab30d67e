import assert from 'node:assert/strict';
import { findMailHeads } from '../../../src/core/layout/mail-heads.js';
import { readPage } from '../../../src/core/layout/page.js';

/** The names in the mail headers of a page. */
function sendersIn(...lines: string[]): string[] {
  const text = lines.join('\n');
  return findMailHeads(readPage(text)).blocks.map(({ name }) => (name ? text.slice(name.start, name.end) : ''));
}

const BODY = ['', 'I bake at night.', ''];
const ANN = ['From: Ann <ann@x.example>', 'Date: Thu, 3 Mar 2011 16:05:09 +0100', 'Subject: loaves'];

suite('mail headers', () => {
  test('one with address and time at the top', () => assert.deepEqual(sendersIn(...ANN, ...BODY), ['Ann']));
  test('labels set off by tabs', () => {
    assert.deepEqual(
      sendersIn('From\tAnn <ann@x.example>', 'Date\tThu, 3 Mar 2011 16:05:09 +0100', 'Subject\tloaves', ...BODY),
      ['Ann'],
    );
  });
  test('folded lines', () => {
    assert.deepEqual(sendersIn(...ANN, 'References: <1@x>', '\t<2@x>', ...BODY), ['Ann']);
  });
  test('in other languages', () => {
    const french = ['De : Bo <bo@x.example>', 'Envoyé : 3 mars 2011 16:05', 'À : Ann', 'Objet : pains'];
    const finnish = ['Lähettäjä: Cy', 'Päivämäärä: 3.3.2011 16:05'];
    assert.deepEqual(sendersIn(...french, ...BODY), ['Bo']);
    assert.deepEqual(sendersIn(...finnish, ...BODY, ...finnish, ...BODY), ['Cy', 'Cy']);
  });

  const refusals: readonly (readonly [string, readonly string[]])[] = [
    ['front matter', ['author: Ann', 'date: 2011-03-03 16:05', 'title: loaves', ...BODY]],
    ['a commit', ['commit 4f2c9aa', 'Author: Ann <ann@x.example>', 'Date: Thu Mar 3 16:05:09 2011', ...BODY]],
    ['a memo without address', ['From: the office', 'Date: 3 March 2011', 'Subject: loaves', ...BODY]],
    ['a quoted header', [...ANN.map((line) => `> ${line}`), ...BODY]],
    ['a header far below', [...Array<string>(20).fill('We bake.'), ...ANN, ...BODY]],
  ];
  for (const [name, lines] of refusals) test(`none in ${name}`, () => assert.deepEqual(sendersIn(...lines), []));
});
