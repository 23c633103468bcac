/** A centre's own catalogue in a real window, with a mistake in it. */

import { writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { useWindow } from './support.mjs';

const catalogue = `qualifications:
  - id: PQ-L2D
    title: Our own Level 2 Diploma
    number: 601/3567/1
    units:
      - id: PCS
        title: Principles of customer service
        outcomes:
          - number: '1'
            title: Understand customer service
            criteria:
              - number: '1.1'
                statment: Say what customer service is.
                requirements:
                  - { kind: concepts, groups: [internal_custmer] }
              - number: '1.2'
                statement: Help a customer.

`;

for (const [version, host] of /** @type {const} */ ([
  ['newest', 'node'],
  ['oldest', 'web'],
])) {
  describe(`a catalogue in the ${version} version with the ${host} extension host`, () => {
    const window = useWindow({ version, host });

    it('shows its mistakes while it is edited', async () => {
      await mkdir(join(window().folder, 'criteria'), { recursive: true });
      await writeFile(join(window().folder, 'criteria', 'our-centre.yaml'), catalogue);
      await window().openView('Signpost');
      await window().openFile('our-centre.yaml');
      const problems = await window().problems();
      await problems.filter({ hasText: 'Did you mean “statement”?' }).waitFor();
      await problems.filter({ hasText: 'Did you mean “internal_customer”?' }).waitFor();
      await problems.filter({ hasText: 'with these digits it would end in' }).waitFor();
      await window().screenshot(`catalogue-${version}-${host}`);
    });

    it('offers the fields that fit, with what they are for', async () => {
      await window().openFile('our-centre.yaml');
      await window().page.keyboard.press('Control+End');
      await window().type('                ');
      await window().page.keyboard.press('Control+Space');
      const suggestions = window().page.locator('.suggest-widget .monaco-list-row');
      await suggestions.filter({ hasText: 'aliases' }).first().waitFor();
      await window().screenshot(`catalogue-completion-${version}-${host}`);
    });
  });
}
