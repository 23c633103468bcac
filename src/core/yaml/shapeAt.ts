import type { Shape } from './shape';

/** The shape of what stands at the end of a path of fields. `kind` chooses among groups whose fields depend on it. */
export function shapeAt(root: Shape, path: readonly string[], kind?: string): Shape | undefined {
  let shape: Shape | undefined = root;
  for (const [index, name] of path.entries()) {
    const group: Shape | undefined = groupOf(shape, index === path.length - 1 ? kind : undefined);
    const others: Shape | 'anything' | undefined = group?.group?.others;
    shape =
      group?.group?.fields.get(name) ??
      inVariants(group, name) ??
      (others === 'anything' ? undefined : others);
    if (!shape) {
      return undefined;
    }
  }
  return shape;
}

/** The group that a shape holds, itself or as the items of its list. */
export function groupOf(shape: Shape | undefined, kind?: string): Shape | undefined {
  const holder = shape?.items ?? shape;
  return (kind === undefined ? undefined : holder?.group?.variants?.get(kind)) ?? holder;
}

/** A field that some variant has, where it is not known which one is meant. */
function inVariants(group: Shape | undefined, name: string): Shape | undefined {
  for (const variant of group?.group?.variants?.values() ?? []) {
    const field = variant.group?.fields.get(name);
    if (field) {
      return field;
    }
  }
  return undefined;
}
