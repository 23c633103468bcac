/**
 * The engine's glue makes five small functions from text with `new Function`, which a content security policy
 * of `wasm-unsafe-eval` alone forbids. Their texts never change, so the functions stand here ready-made.
 */
const readyMade: ReadonlyMap<string, (...values: never[]) => unknown> = new Map<
  string,
  (...values: never[]) => unknown
>([
  ['return this', () => globalThis],
  ['return 0', () => 0],
  ['return true', () => true],
  ['path|return path', (path: unknown) => path],
  ["throw new Error('Dummy AccessModel, please initialize compiler with withAccessModel()')", refuse],
  ["throw new Error('Dummy Registry, please initialize compiler with withPackageRegistry()')", refuse],
]);

function refuse(): never {
  throw new Error('The engine has no files and no packages of its own.');
}

/** Makes `new Function(text)` give the ready-made function where there is one. For use in the engine's worker only. */
export function allowConstantFunctions(scope: { Function: FunctionConstructor }): void {
  scope.Function = new Proxy(scope.Function, {
    construct: (target, values: string[]) => readyMade.get(values.join('|')) ?? new target(...values),
  });
}
