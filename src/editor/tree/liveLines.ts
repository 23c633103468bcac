/** What one line of a view stands for, and the name that stays with it while its content changes. */
export interface LineEntry<Content> {
  readonly id: string;
  readonly content: Content;
}

/** A line that VS Code knows. It stays the same object while what it stands for changes. */
export interface Line<Content> {
  readonly id: string;
  readonly parent: Line<Content> | undefined;
  content: Content;
  face: LineFace;
  /** Undefined until VS Code has asked for them. */
  children: readonly Line<Content>[] | undefined;
}

/** How a line looks and sounds. Two faces that are the same need no redrawing. */
export interface LineFace {
  readonly label: string;
  /** Stands in grey after the label. */
  readonly description: string;
  /** What a screen reader says: the status in words, since it cannot see the icon. */
  readonly spoken: string;
  readonly icon: FaceIcon;
  readonly hasChildren: boolean;
  /** Whether the lines below show before anybody has opened or closed it. */
  readonly isOpenAtFirst: boolean;
  /** For the menus of package.json. */
  readonly context: string;
  /** Whether choosing the line opens a place. */
  readonly opens: boolean;
  /** What the tooltip is made from, so that a change of it counts as a change of the face. */
  readonly details: readonly string[];
}

/** An icon of VS Code's own, and the theme's name of its colour. */
export interface FaceIcon {
  readonly name: string;
  readonly color: string | undefined;
}

/** Where lines come from. */
export interface LineSource<Content> {
  readonly roots: () => readonly LineEntry<Content>[];
  readonly childrenOf: (entry: LineEntry<Content>) => readonly LineEntry<Content>[];
  readonly faceOf: (entry: LineEntry<Content>, parent: Content | undefined) => LineFace;
  /** Whether two contents surely have the same face, so that it need not be made again to find out. */
  readonly looksSame: (before: Content, now: Content) => boolean;
}

/**
 * The lines of a view. Only what was asked for is kept, and after a change only the lines that look different are
 * told: the rest keeps its selection and does not flicker. Knows no editor.
 */
export class LiveLines<Content> {
  #roots: readonly Line<Content>[] | undefined;

  /** `tell` gets the lines that look different, or undefined when the top is another one. */
  constructor(
    private readonly source: LineSource<Content>,
    private readonly tell: (changed: Line<Content>[] | undefined) => void,
  ) {}

  get roots(): readonly Line<Content>[] {
    return (this.#roots ??= this.#createAll(this.source.roots(), undefined));
  }

  below(line: Line<Content>): readonly Line<Content>[] {
    return (line.children ??= this.#createAll(this.source.childrenOf(line), line));
  }

  /** The first line that fits, looked for from the top and only below lines that `mayHold` it. */
  find(
    fits: (content: Content) => boolean,
    mayHold: (content: Content) => boolean,
  ): Line<Content> | undefined {
    const search = (lines: readonly Line<Content>[]): Line<Content> | undefined => {
      for (const line of lines) {
        const found = fits(line.content) ? line : mayHold(line.content) && search(this.below(line));
        if (found) {
          return found;
        }
      }
      return undefined;
    };
    return search(this.roots);
  }

  /** Looks at the source again. `isOtherView` says that faces may differ although contents are the same. */
  update(isOtherView = false): void {
    const known = this.#roots;
    if (!known) {
      this.tell(undefined);
      return;
    }
    const changed: Line<Content>[] = [];
    this.#roots = this.#merge(known, this.source.roots(), undefined, isOtherView, changed);
    if (!haveSameIds(known, this.#roots)) {
      this.tell(undefined);
    } else if (changed.length > 0) {
      this.tell(changed);
    }
  }

  #createAll(
    entries: readonly LineEntry<Content>[],
    parent: Line<Content> | undefined,
  ): readonly Line<Content>[] {
    return entries.map((entry) => this.#create(entry, parent));
  }

  #create({ id, content }: LineEntry<Content>, parent: Line<Content> | undefined): Line<Content> {
    const face = this.source.faceOf({ id, content }, parent?.content);
    return { id, content, parent, face, children: undefined };
  }

  /** Gives known lines their new content, and collects those that have to be drawn again. */
  #merge(
    known: readonly Line<Content>[],
    entries: readonly LineEntry<Content>[],
    parent: Line<Content> | undefined,
    isOtherView: boolean,
    changed: Line<Content>[],
  ): readonly Line<Content>[] {
    // Mostly every line is where it was.
    let byId: Map<string, Line<Content>> | undefined;
    return entries.map((entry, at) => {
      const inPlace = known[at];
      const line =
        inPlace?.id === entry.id
          ? inPlace
          : (byId ??= new Map(known.map((each) => [each.id, each]))).get(entry.id);
      if (!line) {
        return this.#create(entry, parent);
      }
      const { face: faceBefore, children: childrenBefore } = line;
      if (isOtherView || !this.source.looksSame(line.content, entry.content)) {
        const face = this.source.faceOf(entry, parent?.content);
        line.face = isSameFace(faceBefore, face) ? faceBefore : face;
      }
      line.content = entry.content;
      if (childrenBefore) {
        const below = this.source.childrenOf(entry);
        line.children = this.#merge(childrenBefore, below, line, isOtherView, changed);
      }
      if (line.face !== faceBefore || !haveSameIds(childrenBefore ?? [], line.children ?? [])) {
        changed.push(line);
      }
      return line;
    });
  }
}

function isSameFace(before: LineFace, now: LineFace): boolean {
  return JSON.stringify(before) === JSON.stringify(now);
}

function haveSameIds<Content>(before: readonly Line<Content>[], now: readonly Line<Content>[]): boolean {
  return before.length === now.length && before.every(({ id }, index) => id === now[index]?.id);
}
