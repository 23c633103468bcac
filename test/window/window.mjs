/** One open VS Code window, as a person sees and uses it. Nothing here waits for a time. */

import { takeScreenshot } from '../hosts/browserWindow.mjs';

/** What a wait may take before it counts as a failure. */
const patienceMs = 45_000;

export class Window {
  #close;
  #said;

  /**
   * @param {import('playwright-core').Page} page
   * @param {string} folder the folder that is open
   * @param {ReturnType<typeof import('../hosts/hostConsole.mjs').hostConsole>} said
   * @param {() => Promise<void>} close
   */
  constructor(page, folder, said, close) {
    this.page = page;
    this.folder = folder;
    this.#said = said;
    this.#close = close;
    page.setDefaultTimeout(patienceMs);
  }

  /** Closes the window and ends its VS Code. */
  close() {
    return this.#close();
  }

  /** The last warnings and errors of the window's console. */
  consoleText() {
    return this.#said.about('the window');
  }

  /**
   * Takes a picture as out/screenshots/NAME.png; returns its path.
   * @param {string} name
   */
  screenshot(name) {
    return takeScreenshot(this.page, name);
  }

  /**
   * Runs a command by its whole title, from the command palette.
   * @param {string} title such as `Signpost: Export Portfolio`
   */
  async runCommand(title) {
    await this.choose('F1', `>${title}`, title);
  }

  /**
   * Opens a file by name.
   * @param {string} name such as `refund.md`
   */
  async openFile(name) {
    const fileName = name.split('/').pop() ?? name;
    await this.choose('Control+P', name, fileName);
    await this.tab(fileName).and(this.page.locator('[aria-selected="true"]')).waitFor();
    // The keyboard may still be where it was, as in a tree.
    await this.page.locator('.editor-instance .monaco-editor.focused .view-lines').first().waitFor();
  }

  /**
   * Opens a list of choices by its key, types into it, and takes the choice with that label.
   * @param {string} key
   * @param {string} text
   * @param {string} label
   */
  async choose(key, text, label) {
    const input = this.page.locator('.quick-input-widget .quick-input-box input');
    await this.until(`"${label}" could be chosen`, async () => {
      // The list may have been opened too early to hold everything: then it is opened again.
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press(key);
      if (!(await input.isVisible())) {
        return false;
      }
      // A preview that is just closing takes the focus, and the list goes away under the typing: opened again too.
      const isTyped = await input.fill(text, { timeout: 1_000 }).then(
        () => true,
        () => false,
      );
      // It may go away until it is clicked, too.
      return isTyped && (await isShownWithin(this.choice(label), 1_000)) && this.#picks(label);
    });
  }

  /**
   * Whether the choice could be taken at once.
   * @param {string} label
   */
  #picks(label) {
    return this.choice(label)
      .click({ timeout: 2_000 })
      .then(
        () => true,
        () => false,
      );
  }

  /**
   * Changes the colours of the window.
   * @param {string} theme its name, such as `Dark Modern`
   */
  async chooseTheme(theme) {
    await this.until(`the theme is ${theme}`, async () => {
      await this.runCommand('Preferences: Color Theme');
      const input = this.page.locator('.quick-input-widget .quick-input-box input');
      const isTyped = await input.fill(theme, { timeout: 2_000 }).then(
        () => true,
        () => false,
      );
      return isTyped && this.#picks(theme);
    });
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /**
   * Takes the choice with exactly that label from the list that is open.
   * @param {string} label
   */
  async pick(label) {
    await this.choice(label).click();
  }

  /**
   * A choice in the list that is open.
   * @param {string} label its whole label
   */
  choice(label) {
    const name = this.page.locator('.label-name').getByText(label, { exact: true });
    return this.choices().filter({ has: name }).first();
  }

  /** The rows of the list of choices that is open. */
  choices() {
    return this.page.locator('.quick-input-list .monaco-list-row');
  }

  /**
   * The tab of an open editor.
   * @param {string} fileName
   */
  tab(fileName) {
    return this.page.locator('.tabs-container .tab').filter({ hasText: fileName });
  }

  /**
   * Shows a view container of the activity bar.
   * @param {string} title
   */
  async openView(title) {
    const entry = this.page.locator('.activitybar').getByRole('tab', { name: title });
    await entry.waitFor();
    if ((await entry.getAttribute('aria-selected')) !== 'true') {
      await entry.click();
    }
  }

  /**
   * An item of a tree by its accessible name: a text that it contains, or a pattern.
   * @param {string | RegExp} name
   */
  treeItem(name) {
    return this.page.getByRole('treeitem', { name }).first();
  }

  /**
   * Opens an item of a tree, if it is closed.
   * @param {string | RegExp} name
   */
  async expand(name) {
    const item = this.treeItem(name);
    await item.waitFor();
    if ((await item.getAttribute('aria-expanded')) === 'false') {
      // Not the label: to click that may do what the item is for, such as opening a file.
      await item.locator('.monaco-tl-twistie').click();
      await item.and(this.page.locator('[aria-expanded="true"]')).waitFor();
    }
  }

  /** The accessible names of the tree items that are drawn, from the top, in the side bar. */
  async treeLabels() {
    const rows = await this.page.locator('.sidebar [role="treeitem"]').all();
    return Promise.all(rows.map(async (row) => ((await row.getAttribute('aria-label')) ?? '').trim()));
  }

  /** Shows the Problems panel and returns the rows of problems in it. */
  async problems() {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) {
      await this.runCommand('Problems: Focus on Problems View');
      await panel.waitFor();
    }
    return panel.getByRole('treeitem');
  }

  /**
   * A notification that contains the text.
   * @param {string} text
   */
  notification(text) {
    return this.page.locator('.notification-list-item').filter({ hasText: text }).first();
  }

  /**
   * Types at the cursor of the active editor.
   * @param {string} text
   */
  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** The text of the active editor, as far as it is drawn. */
  async editorText() {
    const lines = await this.page.locator('.editor-group-container.active .view-lines').first().innerText();
    return lines.replaceAll('\u00a0', ' ');
  }

  /**
   * Presses a key until something is shown: what opens while VS Code is busy may close again by itself.
   * @param {string} key
   * @param {import('playwright-core').Locator} shown
   */
  async pressUntil(key, shown) {
    await this.until(`${key} shows it`, async () => {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press(key);
      return isShownWithin(shown, 2_000);
    });
  }

  /**
   * Reads something from a page inside the window. A page that is just being drawn anew takes its frame away: then it
   * is read again.
   * @template Value
   * @param {() => Promise<Value>} read
   */
  async readFromPage(read) {
    /** @type {{ value: Value } | undefined} */
    let found;
    await this.until('a page holds still', async () => {
      found = await read().then(
        (value) => ({ value }),
        (error) => {
          if (/detached|context was destroyed/i.test(String(error))) {
            return undefined;
          }
          throw error;
        },
      );
      return found !== undefined;
    });
    return /** @type {{ value: Value }} */ (/** @type {unknown} */ (found)).value;
  }

  /**
   * Waits until something is so, and says what it waited for if it never is.
   * @param {string} what
   * @param {() => Promise<boolean> | boolean} isSo
   */
  async until(what, isSo) {
    const end = Date.now() + patienceMs;
    while (!(await isSo())) {
      if (Date.now() > end) {
        throw new Error(`Waited ${patienceMs / 1000} s in vain until ${what}.`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/**
 * Whether it is there before the time is over.
 * @param {import('playwright-core').Locator} locator
 * @param {number} limitMs
 */
export function isShownWithin(locator, limitMs) {
  return locator.waitFor({ timeout: limitMs }).then(
    () => true,
    () => false,
  );
}
