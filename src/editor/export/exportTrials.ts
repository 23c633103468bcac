import type { ExportProblem } from '../../core/export/exportProblem';
import type { ExportedPortfolio, ExportStage } from '../../pdf/exportPortfolio';
import type { RenderProgress } from '../../pdf/protocol';
import type { ExportPlan } from './exportPlan';

/** What is known of an export before it is made. */
export interface Foreseen {
  /** What it would leave out or replace; undefined as long as nobody knows. */
  readonly problems: readonly ExportProblem[] | undefined;
  readonly pages: number | undefined;
  /** Whether more will be known. */
  readonly isLooking: boolean;
}

/** Makes the PDF of a plan, which is then thrown away. */
export type TryExport = (
  plan: ExportPlan,
  options: TrialOptions,
) => Promise<Pick<ExportedPortfolio, 'pages' | 'problems'>>;

/** How a trial is stopped, and what it tells on its way. */
export interface TrialOptions {
  readonly signal: AbortSignal;
  readonly onPrepared: (problems: readonly ExportProblem[]) => void;
  readonly onProgress: StageListener;
}

type StageListener = RenderProgress<ExportStage>;

/** A trial that the engine is at work on. The engine makes one document at a time, so an export waits for it. */
export interface TrialUnderWay {
  readonly ended: Promise<void>;
  /** Calls one listener, the last that was given. */
  onProgress(listener: StageListener): void;
  stop(): void;
}

/**
 * Exports a portfolio on trial while the learner chooses, once for each choice of what is printed. So the form can say
 * what would be left out and how many pages there will be, and the engine has the pages laid out when they are wanted.
 */
export class ExportTrials {
  readonly #foreseen = new Map<string, Foreseen>();
  readonly #underWay = new Set<Trial>();
  #listener: () => void = () => undefined;

  constructor(private readonly tryExport: TryExport) {}

  /** What is known of a plan. The first time it is asked for, this begins to look. */
  of(plan: ExportPlan): Foreseen {
    const known = this.#foreseen.get(keyOf(plan));
    if (known) {
      return known;
    }
    this.#stopFor(plan);
    this.#start(new Trial(plan));
    return unknown;
  }

  /** Calls one listener, the last that was given, when more is known. */
  onDidLearn(listener: () => void): void {
    this.#listener = listener;
  }

  /** Ends the looking before an export. Gives the trial that the engine is at work on, if there is one. */
  handOver(): TrialUnderWay | undefined {
    this.#listener = () => undefined;
    const trials = [...this.#underWay];
    trials.filter(({ isInEngine }) => !isInEngine).forEach((trial) => trial.stop());
    return trials.find(({ isInEngine }) => isInEngine);
  }

  stop(): void {
    this.#listener = () => undefined;
    this.#underWay.forEach((trial) => trial.stop());
  }

  /**
   * Stops what is not wanted for this plan. A trial that the engine is at work on would take the worker with it, and
   * most of its pages are those of the next: it may end, unless the next has another part of the portfolio.
   */
  #stopFor({ part }: ExportPlan): void {
    for (const trial of this.#underWay) {
      if (trial.isInEngine && JSON.stringify(trial.plan.part) !== JSON.stringify(part)) {
        trial.stop();
        // The next worker has no pages of any plan.
        this.#foreseen.clear();
      } else if (!trial.isInEngine) {
        trial.stop();
        this.#foreseen.delete(keyOf(trial.plan));
      }
    }
  }

  #start(trial: Trial): void {
    const key = keyOf(trial.plan);
    const learn = (foreseen: Foreseen): void => {
      if (!trial.signal.aborted) {
        this.#foreseen.set(key, foreseen);
        this.#listener();
      }
    };
    this.#foreseen.set(key, unknown);
    this.#underWay.add(trial);
    const trying = this.tryExport(trial.plan, {
      signal: trial.signal,
      onPrepared: (problems) => learn({ problems, pages: undefined, isLooking: true }),
      onProgress: trial.tell,
    });
    trial.ended = trying
      .then(
        ({ problems, pages }) => learn({ problems, pages, isLooking: false }),
        // The export itself will say why, should it fail too.
        () => learn({ ...(this.#foreseen.get(key) ?? unknown), isLooking: false }),
      )
      .finally(() => this.#underWay.delete(trial));
  }
}

const unknown: Foreseen = { problems: undefined, pages: undefined, isLooking: true };

/** What of a plan decides what is printed. */
function keyOf({ part, redacted, openPoints, date }: ExportPlan): string {
  return JSON.stringify([part, redacted, openPoints, date]);
}

class Trial implements TrialUnderWay {
  readonly #stop = new AbortController();
  #listener: StageListener = () => undefined;
  isInEngine = false;
  ended: Promise<void> = Promise.resolve();

  constructor(readonly plan: ExportPlan) {}

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  readonly tell: StageListener = (stage, pages) => {
    this.isInEngine ||= stage !== 'reading';
    this.#listener(stage, pages);
  };

  onProgress(listener: StageListener): void {
    this.#listener = listener;
  }

  stop(): void {
    this.#stop.abort();
  }
}
