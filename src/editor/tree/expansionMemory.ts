import type * as vscode from 'vscode';

/** So many lines are remembered; beyond that the ones that were touched longest ago are forgotten. */
const longestMemory = 2000;

/** Which lines of a view the learner opened and closed. VS Code keeps it with the workspace, over restarts. */
export class ExpansionMemory implements vscode.Disposable {
  readonly #isOpen: Map<string, boolean>;
  #saving: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly memento: vscode.Memento,
    private readonly key: string,
  ) {
    this.#isOpen = new Map(readPairs(memento.get(key)));
  }

  /** Whether a line is open, or undefined if nobody has opened or closed it. */
  isOpen(id: string): boolean | undefined {
    return this.#isOpen.get(id);
  }

  remember(id: string, isOpen: boolean): void {
    this.#isOpen.delete(id);
    this.#isOpen.set(id, isOpen);
    for (const oldest of this.#isOpen.keys()) {
      if (this.#isOpen.size <= longestMemory) {
        break;
      }
      this.#isOpen.delete(oldest);
    }
    // What is opened and closed together, as by "Collapse All", is kept once.
    this.#saving ??= setTimeout(() => this.#save());
  }

  dispose(): void {
    if (this.#saving !== undefined) {
      this.#save();
    }
  }

  #save(): void {
    clearTimeout(this.#saving);
    this.#saving = undefined;
    void this.memento.update(this.key, [...this.#isOpen]);
  }
}

/** What was kept may have been written by another version. */
function readPairs(value: unknown): [string, boolean][] {
  return Array.isArray(value)
    ? value.flatMap((pair): [string, boolean][] => {
        const [id, isOpen] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
        return typeof id === 'string' && typeof isOpen === 'boolean' ? [[id, isOpen]] : [];
      })
    : [];
}
