import assert from 'node:assert/strict';
import { Scanner } from '../../../../src/core/analysis/language/scan.js';
import { stemWords } from '../../../../src/core/analysis/language/stems.js';
import { readStatements } from '../../../../src/core/analysis/statements.js';

/** How well the first sentence of `text` stands by itself. */
const standing = (text: string): number => {
  const tokens = new Scanner().scanText(text);
  stemWords(tokens, 'en');
  const [first] = readStatements(tokens, 0, 'en');
  return first.standing;
};
/** That the first of two sentences, alike but for one thing, stands worse. */
const worse = (title: string, one: string, other: string): void => {
  test(title, () => {
    assert.ok(standing(one) < standing(other), `${standing(one)} for "${one}", ${standing(other)} for "${other}"`);
  });
};

suite('how well a sentence stands by itself', () => {
  worse(
    'a "that" before a verb means something said before, one before a clause does not',
    'I think that would please the harbour.',
    'I think that oak would please the harbour.',
  );
  worse(
    'a doing names nothing that "it" could mean',
    'Somebody could try scrubbing it with tar.',
    'Somebody could try scrubbing the hull with tar.',
  );
  worse(
    'what the other listed is not told again',
    'Everything you listed is a matter of taste.',
    'Everything on a barge is a matter of taste.',
  );
  worse(
    'a remark about "something" hangs on what it remarks on',
    'Something people should know before they moor.',
    'The harbour people should know before they moor.',
  );
  worse('"because" alone answers a question', 'Because the hull is made of oak.', 'Clearly the hull is made of oak.');
  worse(
    '"e.g." announces what comes behind',
    'The hull needs a coat of varnish, e.g.',
    'The hull needs a coat of varnish.',
  );
  worse('an emoticon opens no sentence', ':) but the hull is made of oak.', 'The hull is made of oak.');
  worse(
    'a fragment has no verb, whatever it ends in',
    'New ropes, fenders and no mooring fees.',
    'A new rope damages the fenders and the mooring.',
  );
  test('a verb is told by its form before an object', () => {
    assert.equal(standing('Cold tar damages the inside of a barge.'), 1);
    assert.equal(standing('The skipper varnished a hull of thirty metres.'), 1);
  });
  test('an address ends a sentence better than nothing does', () => {
    const told = 'The harbour lists all fees at ';
    assert.ok(standing(`${told}https://harbour.example/fees`) > standing(`${told}the office`));
    assert.ok(standing(`${told}https://harbour.example/fees`) < standing(`${told}the office.`));
  });
});
