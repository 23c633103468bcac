import * as vscode from 'vscode';
import type { Criterion } from '../../core/catalogue/catalogue';
import type { Claim } from '../../core/coverage/coverage';
import type { EvidenceNote, TagReference } from '../../core/evidence/evidence';
import type { Location, Span } from '../../core/text';
import type { PortfolioState } from '../portfolioEntry';
import type { PortfolioModel } from '../portfolioModel';
import { isStillRead, locationOf, offsetOf, rangeOf } from '../positions';
import { readNow } from './stateOf';

/** Where criteria are named: in evidence, or in their catalogue. */
export const taggingLanguages: vscode.DocumentSelector = [{ language: 'markdown' }, { language: 'yaml' }];

/** The criteria that are named at a place. */
export interface NamedCriteria {
  readonly state: PortfolioState;
  /** Several for a range, and none for a reference that fits no criterion. */
  readonly criteria: readonly Criterion[];
  /** What names them there: a reference, or a number in a catalogue. */
  readonly span: Span;
  /** The reference in evidence, or undefined in a catalogue. */
  readonly reference: TagReference | undefined;
}

/** Finds what a place in evidence or in a catalogue names. A catalogue may serve several portfolios: one answer for each. */
export async function findCriteriaAt(
  model: PortfolioModel,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<readonly NamedCriteria[]> {
  const offset = offsetOf(document, position);
  if (document.languageId !== 'markdown') {
    return inCatalogue(await statesWith(model, document), document.uri.toString(), offset);
  }
  const read = await readNow(model, document);
  const reference = read && referenceAt(read.note, offset);
  if (!read || !reference) {
    return [];
  }
  const claims = claimsIn(read.state, read.note).filter((claim) => claim.reference === reference);
  const criteria = claims.map(({ criterion }) => criterion);
  return [{ state: read.state, criteria, span: reference.span, reference }];
}

/** The claims that an evidence file makes. */
export function claimsIn(state: PortfolioState, note: EvidenceNote): readonly Claim[] {
  return [...state.snapshot.coverage.byCriterion.values()].flatMap(({ claims }) =>
    claims.filter((claim) => claim.note === note),
  );
}

/** A place that a criterion is defined at, as VS Code names it, in a file that may come with the extension. */
export async function placeOf(location: Location, state: PortfolioState): Promise<vscode.Location> {
  if (state.findSource(location.uri)?.text) {
    return locationOf(location, state.findSource);
  }
  // What comes with the extension is read from a packed file, which has places and no text.
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(location.uri));
  return new vscode.Location(document.uri, rangeOf({ text: document.getText() }, location.span));
}

function referenceAt(note: EvidenceNote, offset: number): TagReference | undefined {
  const tag = note.tags.find((candidate) => holds(candidate.span, offset));
  const [only, ...others] = tag?.references ?? [];
  return tag?.references.find(({ span }) => holds(span, offset)) ?? (others.length === 0 ? only : undefined);
}

/** The portfolios that are read against a catalogue file as it is now. */
async function statesWith(
  model: PortfolioModel,
  document: vscode.TextDocument,
): Promise<readonly PortfolioState[]> {
  const uri = document.uri.toString();
  const own = model.portfolioOf(document.uri);
  if (!own) {
    return model.portfolios;
  }
  const state = await model.newest(own.uri);
  return state && isStillRead(document, state.findSource(uri)) ? [state] : [];
}

function inCatalogue(states: readonly PortfolioState[], uri: string, offset: number): NamedCriteria[] {
  return states.flatMap((state) => {
    const criterion = state.snapshot.library.catalogues
      .filter((catalogue) => catalogue.uri === uri)
      .flatMap(({ qualifications }) => qualifications)
      .flatMap(({ units }) => units)
      .flatMap(({ outcomes }) => outcomes)
      .flatMap(({ criteria }) => criteria)
      .find(({ location }) => location.uri === uri && holds(location.span, offset));
    return criterion
      ? [{ state, criteria: [criterion], span: criterion.location.span, reference: undefined }]
      : [];
  });
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
