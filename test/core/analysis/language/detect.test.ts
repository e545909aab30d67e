import assert from 'node:assert/strict';
import { languageOf } from '../../../../src/core/index.js';
import { discussionOf } from '../../../support/discussion.js';

const language = (body: string): string | null => {
  const { text, discussion } = discussionOf([{ body }]);
  return languageOf(text, discussion.posts[0]);
};

suite('language of a post', () => {
  const cases: readonly (readonly [expected: string | null, body: string])[] = [
    ['en', 'I do not think that the kettle is worth what they ask for it.'],
    ['de', 'Ich glaube nicht, dass der Kessel so viel wert ist, wie sie dafür wollen.'],
    ['fr', 'Je ne crois pas que la bouilloire vaille ce qu’ils en demandent.'],
    ['es', 'No creo que la tetera valga lo que piden por ella, pero es muy bonita.'],
    ['pt', 'Não acho que a chaleira vale o que eles pedem, mas é muito bonita.'],
    ['it', 'Non credo che il bollitore valga quello che chiedono, ma è molto bello.'],
    ['nl', 'Ik denk niet dat de ketel waard is wat ze ervoor vragen, maar hij is mooi.'],
    ['ja', 'このやかんはとても高いです。'],
    ['ko', '이 주전자는 너무 비싸요'],
    ['el', 'Ο βραστήρας είναι πολύ ακριβός'],
    [null, 'Kettle!'],
    [null, 'ok'],
    [null, ''],
    [null, '👍👍👍'],
    [null, '12345 67890'],
    [null, 'Чайник слишком дорогой'],
  ];
  for (const [expected, body] of cases) {
    test(`${expected ?? 'unknown'}: ${body.slice(0, 30)}`, () => {
      assert.equal(language(body), expected);
    });
  }
});
