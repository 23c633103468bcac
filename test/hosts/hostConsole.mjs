/** Listens to the console of a VS Code window while tests run in it. */

const resultMark = 'SIGNPOST-RESULT ';
const failureMark = 'SIGNPOST-FAILED ';
const keptMessages = 12;
const keptLinesOfEach = 6;

/** Messages of the server build itself that say nothing about the extension. */
const noise = [
  /vscode-sqlite3|kerberos|spdlog|watchdog|bindings file/,
  /open-vsx|marketplace|gallery/i,
  /service worker/i,
  /AgentHost|agentHost|chat|copilot/i,
  /No search provider registered for scheme|Creation of workbench contribution|readdir with filetypes failed/,
  /of the editor tests failed|^Canceled|DefaultAccount|authentication provider|Remote extension host/,
  /^%c *(INFO|TRACE|DEBUG)\b|Failed to load resource|bad HTTP response code|iframe/,
  /Ignoring the error while validating workspace folder/,
];

/** What VS Code tells about its own work. */
const quietTypes = new Set(['info', 'debug', 'trace']);

/**
 * Keeps the results and the last lines worth showing when something fails.
 * @param {(title: string) => void} [onFailure] called as soon as a test has failed
 */
export function hostConsole(onFailure = () => {}) {
  /** @type {import('./results.mjs').Results | undefined} */
  let results;
  /** @type {string[]} */
  const messages = [];
  return {
    /**
     * @param {string} type
     * @param {unknown[]} values
     */
    hear(type, values) {
      const text = values
        .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
        .join(' ');
      const at = text.indexOf(resultMark);
      if (at >= 0) {
        results = JSON.parse(wholeObject(text.slice(at + resultMark.length)));
      } else if (text.includes(failureMark)) {
        onFailure(text.slice(text.indexOf(failureMark) + failureMark.length));
      } else if (!quietTypes.has(type) && !noise.some((pattern) => pattern.test(text))) {
        messages.push(`[${type}] ${shortened(text)}`);
        messages.splice(0, messages.length - keptMessages);
      }
    },
    results: () => results,
    hasMessages: () => messages.length > 0,
    /** @param {string} title */
    about: (title) =>
      [`Console of ${title}, the last ${messages.length} messages:`, ...messages].join('\n  '),
  };
}

/**
 * The text up to the end of the JSON object at its start: VS Code may add styles behind it.
 * @param {string} text
 */
function wholeObject(text) {
  return text.slice(0, text.lastIndexOf('}') + 1);
}

/** @param {string} text */
function shortened(text) {
  return text.replaceAll('%c', '').trim().split('\n').slice(0, keptLinesOfEach).join('\n    ');
}
