import { strict as assert } from 'node:assert';
import { readPortfolio } from '../../../../src/core/portfolio/readPortfolio';
import { movePlaces } from '../../../../src/editor/links/movePlaces';

const folder = 'file:///portfolio';
const uri = `${folder}/portfolio.yaml`;

/** What `evidence:` says once the moves are made. Paths are from the portfolio's folder. */
function afterMoving(entries: string, ...moves: readonly [string, string][]): string {
  const text = `learner: Ada\nevidence: ${entries}\n`;
  const edits = movePlaces(
    moves.map(([from, to]) => ({ from: `${folder}/${from}`, to: new URL(to, `${folder}/`).href })),
    readPortfolio({ uri, text }).value,
    text,
    folder,
  );
  const changed = [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((all, { span, newText }) => all.slice(0, span.start) + newText + all.slice(span.end), text);
  return changed.slice(changed.indexOf('evidence: ') + 'evidence: '.length, -1);
}

describe('"evidence:" when a folder gets another name or place', () => {
  const own: [string, string] = ['evidence', 'my evidence'];

  it('names the folder by its new name, however it is written', () => {
    assert.equal(afterMoving("['evidence/**/*.md']", own), "['my evidence/**/*.md']");
    assert.equal(afterMoving('["evidence/**/*.md", more]', own), '["my evidence/**/*.md", more]');
    assert.equal(afterMoving('[evidence, photos/*.md]', own), '[my evidence, photos/*.md]');
    assert.equal(afterMoving('evidence/', own), 'my evidence/');
    assert.equal(afterMoving('./evidence/*.md', own), './my evidence/*.md');
    assert.equal(afterMoving('evidence', ['evidence', 'work/evidence']), 'work/evidence');
  });

  it('follows a folder above it, and a file', () => {
    assert.equal(afterMoving('[work/week 1/*.md]', ['work', 'old']), '[old/week 1/*.md]');
    assert.equal(afterMoving('[work/a.md, work/b.md]', ['work/a.md', 'c.md']), '[c.md, work/b.md]');
  });

  it('is written so that it can be read again', () => {
    assert.equal(afterMoving('[evidence]', ['evidence', './Sam: 1, 2']), '["Sam: 1, 2"]');
    assert.equal(afterMoving("['evidence']", ['evidence', "Sam's"]), "['Sam''s']");
    assert.equal(afterMoving('[evidence]', ['evidence', 'l%C3%B4g%23']), '["lôg#"]');
    assert.equal(afterMoving('[evidence]', ['evidence', '2026']), '["2026"]');
  });

  it('stays where nothing that it names has moved, or where it leads out of the portfolio', () => {
    for (const entries of [
      '["**/*.md"]',
      '[evidence2, my/evidence, "{evidence,photos}/*.md", "!evidence/x"]',
    ]) {
      assert.equal(afterMoving(entries, own), entries);
    }
    assert.equal(afterMoving('[evidence]', ['evidence/a.md', 'a.md']), '[evidence]');
    assert.equal(afterMoving('[evidence]', ['evidence', '../evidence']), '[evidence]');
    assert.equal(afterMoving('[evidence]', ['evidence', 'what%3F']), '[evidence]');
  });

  it('stays while portfolio.yaml cannot be read', () => {
    assert.equal(afterMoving('[evidence', own), '[evidence');
  });
});
