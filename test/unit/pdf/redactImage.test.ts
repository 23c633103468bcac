import assert from 'node:assert/strict';
import { createRedactor } from '../../../src/core/export/redaction/redactor';
import { redactingReader } from '../../../src/pdf/redactImage';

const redactor = createRedactor([
  { text: 'Bethany Marlowe', to: 'Customer A', match: 'name' },
  { text: "O'Neil", to: 'Customer B', match: 'name' },
  { text: 'Rose', to: 'Customer C', match: 'part' },
]);

/** What a redacted copy is given for a drawing of these parts. */
async function redacted(parts: string): Promise<string> {
  const drawing = new TextEncoder().encode(`<svg>${parts}</svg>`);
  const read = await redactingReader(() => Promise.resolve(drawing), redactor)('mem:/portfolio/x.svg');
  assert.ok(typeof read === 'object');
  return new TextDecoder().decode(read).replace(/^<svg>|<\/svg>$/g, '');
}

describe('A drawing in a redacted copy', () => {
  const drawings: Readonly<Record<string, readonly [drawing: string, expected: string]>> = {
    'has another name, and the words around it': [
      '<text>Dear Bethany Marlowe, come in. BETHANY MARLOWE!</text>',
      '<text>Dear Customer A, come in. Customer A!</text>',
    ],
    'has another name for one that goes on in the next line': [
      '<text><tspan>So Bethany</tspan>\n<tspan>Marlowe left</tspan></text>',
      '<text><tspan>So Customer A</tspan><tspan> left</tspan></text>',
    ],
    'has another name for one that begins in a link': [
      '<text>To <a href="x">Bethany</a> Marlowe and <svg:tspan>Rose</svg:tspan></text>',
      '<text>To <a href="x">Customer A</a> and <svg:tspan>Customer C</svg:tspan></text>',
    ],
    'has another name for each of several people': [
      '<text>Rose met Bethany Marlowe and Rose</text>',
      '<text>Customer C met Customer A and Customer C</text>',
    ],
    'has another name for one with a comment inside, and keeps comments': [
      '<text>Bethany <!-- a < b --> Marlowe</text><!-- <text>Rose</text> -->',
      '<text>Customer A<!-- a < b --></text><!-- <text>Rose</text> -->',
    ],
    'takes no two texts for one name': [
      '<text>Bethany</text><text>Marlowe House</text>',
      '<text>Bethany</text><text>Marlowe House</text>',
    ],
    'has another name in its title and in sections': [
      '<title>Bethany Marlowe</title><text><![CDATA[Rose & co]]> <![CDATA[<Rose>]]></text>',
      '<title>Customer A</title><text>Customer C &amp; co &lt;Customer C&gt;</text>',
    ],
    'has another name whose marks are written as references': [
      '<text>O&#39;Neil, O&apos;Neil, O&#x27;Neil &amp; O’Neil</text>',
      '<text>Customer B, Customer B, Customer B &amp; Customer B</text>',
    ],
    'keeps marks that would begin a tag': [
      '<text>Rose &lt;b&gt; &quot;R&amp;D&quot; &copy; &#0;</text>',
      '<text>Customer C &lt;b&gt; "R&amp;D" &amp;copy; &amp;#0;</text>',
    ],
    'keeps what names nobody as it is written': [
      '<text>&lt;Till&gt; &#169;<tspan> &quot;1&quot; </tspan></text><![CDATA[Till',
      '<text>&lt;Till&gt; &#169;<tspan> &quot;1&quot; </tspan></text><![CDATA[Till',
    ],
    'keeps colours and places that are called as people are': [
      '<text id="Rose" fill="Rose">Till</text>',
      '<text id="Rose" fill="Rose">Till</text>',
    ],
  };
  for (const [name, [drawing, expected]] of Object.entries(drawings)) {
    it(name, async () => assert.equal(await redacted(drawing), expected));
  }

  it('is said to be out of reach where it is', async () => {
    for (const read of ['outside', 'too-large', undefined] as const) {
      assert.equal(await redactingReader(() => Promise.resolve(read), redactor)('mem:/x.svg'), read);
    }
  });
});
