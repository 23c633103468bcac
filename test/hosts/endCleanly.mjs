/** Lets what runs at the end of a process run when it is interrupted, too: servers have to be stopped. */

/** @type {Readonly<Record<string, number>>} */
const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

for (const [signal, exitCode] of Object.entries(exitCodes)) {
  process.once(signal, () => process.exit(exitCode));
}
