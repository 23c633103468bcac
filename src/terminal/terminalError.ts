/** Says why the work could not be done, for the person at the terminal: its message may be shown as it is. */
export class TerminalError extends Error {}
