import assert from 'node:assert/strict';
import { classifyRole } from '../../../../src/core/index.js';

suite('role of a sentence', () => {
  const cases: readonly (readonly [role: 'claim' | 'premise' | 'none', family: string, sentence: string])[] = [
    ['claim', 'demand', 'Kettles should be allowed in the reading room.'],
    ['claim', 'opinion', 'I think that the lid is the best part of it.'],
    ['claim', 'conclusion', 'Therefore the committee must change the rule.'],
    ['claim', 'German', 'Meiner Meinung nach sollte man das verbieten.'],
    ['premise', 'example', 'For example, the old copper ones take nine minutes.'],
    ['premise', 'cause', 'Because the handle gets hot, people drop them.'],
    ['premise', 'numbers', 'A study found that 37 percent of them leak after 2 years.'],
    ['premise', 'source', 'According to the manual, they last for ten winters: https://kettle.example/manual'],
    ['premise', 'French', 'Par exemple, les anciennes prennent neuf minutes.'],
    ['none', 'question', 'Does anyone know where the lid of my kettle is?'],
    ['none', 'thanks', 'Thank you for your help with this one.'],
    ['none', 'greeting', 'Hello everybody in this room today.'],
    ['none', 'too short', 'Nice lid.'],
    ['none', 'nothing', ''],
    ['none', 'no words', '😀 !!!'],
  ];
  for (const [role, family, sentence] of cases) {
    test(`${role}: ${family}`, () => {
      assert.equal(classifyRole(sentence).role, role);
    });
  }
  test('probabilities add up to 1', () => {
    const { claim, premise, none } = classifyRole('They should change it because it leaks.').scores;
    assert.ok(Math.abs(claim + premise + none - 1) < 1e-9);
  });
});
