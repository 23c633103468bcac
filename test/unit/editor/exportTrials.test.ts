import assert from 'node:assert/strict';
import type { ExportProblem } from '../../../src/core/export/exportProblem';
import type { ExportPlan } from '../../../src/editor/export/exportPlan';
import { ExportTrials, type TrialOptions } from '../../../src/editor/export/exportTrials';

const whole: ExportPlan = {
  part: { kind: 'whole' },
  openPoints: false,
  redacted: false,
  date: undefined,
  target: undefined,
  openWhenDone: false,
};
const redacted: ExportPlan = { ...whole, redacted: true };
const part: ExportPlan = { ...whole, part: { kind: 'units', units: ['PQ-L2D/PCS'] } };

const problem: ExportProblem = {
  uri: 'mem:/a.md',
  span: { start: 0, end: 1 },
  code: 'image-unreadable',
  path: 'x.png',
};

/** A trial as a test drives it. */
interface Driven {
  readonly plan: ExportPlan;
  readonly options: TrialOptions;
  readonly end: (pages: number, problems?: readonly ExportProblem[]) => void;
  readonly fail: () => void;
}

function createTrials(): { readonly trials: ExportTrials; readonly driven: Driven[]; told: number } {
  const driven: Driven[] = [];
  const trials = new ExportTrials(
    (plan, options) =>
      new Promise((resolve, reject) => {
        driven.push({
          plan,
          options,
          end: (pages, problems = []) => resolve({ pages, problems }),
          fail: () => reject(new Error('It was asked to fail.')),
        });
        options.signal.addEventListener('abort', () => reject(new Error('It was stopped.')));
      }),
  );
  const created = { trials, driven, told: 0 };
  trials.onDidLearn(() => created.told++);
  return created;
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const isStopped = ({ options }: Driven): boolean => options.signal.aborted;

describe('Exports on trial', () => {
  it('tell what cannot be printed as soon as that is known, and then the number of pages', async () => {
    const created = createTrials();
    const { trials, driven } = created;
    assert.deepEqual(trials.of(whole), { problems: undefined, pages: undefined, isLooking: true });
    driven[0]?.options.onPrepared([]);
    assert.deepEqual(trials.of(whole), { problems: [], pages: undefined, isLooking: true });
    driven[0]?.end(7, [problem]);
    await settle();
    assert.deepEqual(trials.of(whole), { problems: [problem], pages: 7, isLooking: false });
    assert.deepEqual([driven.length, created.told], [1, 2]);
  });

  it('are made once for what is printed, whatever else is chosen', () => {
    const { trials, driven } = createTrials();
    trials.of(whole);
    trials.of({ ...whole, openWhenDone: true });
    assert.equal(driven.length, 1);
    for (const plan of [redacted, { ...whole, openPoints: true }, { ...whole, date: '2026-01-02' }, part]) {
      trials.of(plan);
    }
    assert.equal(driven.length, 5);
  });

  it('say no more than is known where one fails', async () => {
    const { trials, driven } = createTrials();
    trials.of(whole);
    driven[0]?.fail();
    await settle();
    trials.of(redacted);
    driven[1]?.options.onPrepared([problem]);
    driven[1]?.fail();
    await settle();
    assert.deepEqual(trials.of(whole), { problems: undefined, pages: undefined, isLooking: false });
    assert.deepEqual(trials.of(redacted), { problems: [problem], pages: undefined, isLooking: false });
  });

  it('end before their turn when something else is chosen, and begin again when they are wanted', () => {
    const { trials, driven } = createTrials();
    trials.of(whole);
    trials.of(redacted);
    assert.deepEqual(driven.map(isStopped), [true, false]);
    trials.of(whole);
    assert.deepEqual(driven.map(isStopped), [true, true, false]);
  });

  it('go on in the engine when the same part is printed in another way', async () => {
    const { trials, driven } = createTrials();
    trials.of(whole);
    driven[0]?.options.onProgress('starting');
    trials.of(redacted);
    assert.deepEqual(driven.map(isStopped), [false, false]);
    driven[0]?.end(7);
    await settle();
    assert.equal(trials.of(whole).pages, 7);
  });

  it('take the worker with them when another part is chosen, and with it what it knew', async () => {
    const { trials, driven } = createTrials();
    trials.of(whole);
    driven[0]?.end(7);
    await settle();
    trials.of(redacted);
    driven[1]?.options.onProgress('laying-out');
    trials.of(part);
    assert.deepEqual(driven.map(isStopped), [false, true, false]);
    trials.of(whole);
    assert.deepEqual(
      driven.map(({ plan }) => plan),
      [whole, redacted, part, whole],
    );
  });

  it('are handed over to an export when the engine is at work on one, and stopped when it is not', async () => {
    const { trials, driven } = createTrials();
    trials.of(whole);
    driven[0]?.options.onProgress('laying-out');
    trials.of(redacted);
    const busy = trials.handOver();
    assert.ok(busy);
    assert.deepEqual(driven.map(isStopped), [false, true]);
    const stages: unknown[] = [];
    busy.onProgress((stage, pages) => stages.push([stage, pages]));
    driven[0]?.options.onProgress('writing', 7);
    driven[0]?.end(7);
    await busy.ended;
    assert.deepEqual(stages, [['writing', 7]]);
    assert.equal(trials.handOver(), undefined);
  });

  it('all end with the form, and tell nothing any more', async () => {
    const created = createTrials();
    const { trials, driven } = created;
    trials.of(whole);
    driven[0]?.options.onProgress('laying-out');
    trials.of(redacted);
    trials.stop();
    await settle();
    assert.deepEqual(driven.map(isStopped), [true, true]);
    assert.equal(created.told, 0);
  });
});
