/**
 * Keeps V8 from optimising the WebAssembly of this thread, until what this gives is called. While a document of 60
 * pages is laid out for the first time, V8 would optimise some 900 functions of the engine on threads of its own. That
 * takes more processor time than the layout itself, and is over when there is little left to do. There is no switch for
 * one thread alone; but what runs in a thread with a debugger is not optimised. So this one gets a debugger that stops
 * nowhere. It does not see a module that another thread has compiled, which is how the engine's hot functions come to be
 * optimised. A host without debuggers optimises as ever.
 */
export function keepToOneCompiler(): () => void {
  const inspector = process.getBuiltinModule?.('node:inspector');
  if (!inspector) {
    return () => undefined;
  }
  const session = new inspector.Session();
  try {
    session.connect();
    session.post('Debugger.enable');
  } catch {
    // Exports take longer, and come out the same.
  }
  return () => session.disconnect();
}
