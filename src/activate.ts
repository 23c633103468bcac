import * as vscode from 'vscode';
import type { SignpostApi } from './editor/api';
import { createBuiltInReader } from './editor/builtIn';
import { registerCatalogueEditing } from './editor/catalogueEditing/registerCatalogueEditing';
import { EvidenceTree, registerEvidenceView } from './editor/evidence/evidenceTree';
import { registerFileBadges } from './editor/evidence/fileBadges';
import { explainRule } from './editor/commands/explainRule';
import type { ExportChoices } from './editor/commands/exportPdf';
import { showFirstSteps } from './editor/commands/firstSteps';
import { newPortfolio } from './editor/commands/newPortfolio';
import type { NewPortfolioChoices } from './editor/commands/newPortfolio';
import { openSample } from './editor/commands/openSample';
import type { SampleChoices } from './editor/commands/openSample';
import { openAllPortfolios, refresh } from './editor/commands/refresh';
import { showAll, showFilter } from './editor/commands/showFilter';
import { createDragAndDrop } from './editor/criterion/dragAndDrop';
import { registerCriterionActions } from './editor/criterion/registerCriterionActions';
import { ExportMemory } from './editor/export/exportPlan';
import type { Host } from './editor/host';
import { registerHovers } from './editor/hovers';
import { registerFollowMoves } from './editor/links/followMoves';
import { actOnCell } from './editor/matrix/actOnCell';
import { MatrixPanel } from './editor/matrix/matrixPanel';
import { registerMatrix } from './editor/matrix/registerMatrix';
import { registerPagesEditor } from './editor/pages/pagesEditor';
import { showRememberedFile } from './editor/newFolder';
import { PdfEngineKeeper } from './editor/export/pdfEngineKeeper';
import { LastEvidence } from './editor/lastEvidence';
import { openPortfolioAbove } from './editor/portfolioAbove';
import { PortfolioModel } from './editor/portfolioModel';
import { publishProblems } from './editor/problems';
import { registerQuickFixes } from './editor/quickFixes';
import { readWorkspace } from './editor/readWorkspace';
import { registerCommand } from './editor/registerCommand';
import { registerRulePages } from './editor/rulePages';
import { registerStatusBar } from './editor/statusBar';
import { PreviewTags } from './editor/tagging/preview';
import { registerTagging } from './editor/tagging/registerTagging';
import { showCriterion } from './editor/tagging/showCriterion';
import { CoverageTree } from './editor/tree/coverageTree';
import { registerCoverageView } from './editor/tree/coverageView';
import type { TreeNode } from './editor/tree/coverageTree';
import { ExpansionMemory } from './editor/tree/expansionMemory';
import { FocusedLine } from './editor/tree/focusedLine';
import { watchFiles } from './editor/watchFiles';

/** Puts the parts together. Each gets what it needs as arguments, so this is also the map of the extension. */
export function activateShared(context: vscode.ExtensionContext, host: Host): SignpostApi {
  const { extensionUri, globalState, subscriptions } = context;
  const log = vscode.window.createOutputChannel('Signpost', { log: true });
  const readBuiltIn = createBuiltInReader(extensionUri);
  const model = new PortfolioModel(readBuiltIn, log);
  const dragging = createDragAndDrop(model);
  const memory = new ExpansionMemory(context.workspaceState, 'signpost.portfolio.open');
  const tree = new CoverageTree(model, memory);
  const evidenceMemory = new ExpansionMemory(context.workspaceState, 'signpost.evidence.open');
  const evidence = new EvidenceTree(model, evidenceMemory);
  const engines = new PdfEngineKeeper(extensionUri, host);
  const matrix = new MatrixPanel(model, extensionUri, actOnCell, log);
  const preview = new PreviewTags(model);
  const view = registerCoverageView(model, tree, dragging);
  const evidenceView = registerEvidenceView(model, evidence, dragging);
  const lastEvidence = new LastEvidence(model);
  const focused = { portfolio: new FocusedLine(view), evidence: new FocusedLine(evidenceView) };
  const findAgain = (): Promise<void> => readWorkspace(model);
  const exportNeeds = { model, engines, memory: new ExportMemory(context.workspaceState), host, log };

  subscriptions.push(
    log,
    model,
    memory,
    tree,
    evidenceMemory,
    lastEvidence,
    evidence,
    evidenceView,
    registerFileBadges(model),
    engines,
    view,
    matrix,
    preview,
    publishProblems(model),
    registerQuickFixes(model),
    registerHovers(model),
    registerFollowMoves(model),
    registerTagging(model, lastEvidence, log),
    registerRulePages(),
    registerStatusBar(model),
    registerCommand('signpost.firstSteps', () => showFirstSteps(context.extension.id, model), log),
    registerCommand(
      'signpost.newPortfolio',
      (choices?: NewPortfolioChoices) => newPortfolio(readBuiltIn, findAgain, globalState, choices),
      log,
    ),
    registerCommand(
      'signpost.openSample',
      (choices?: SampleChoices) => openSample(extensionUri, findAgain, globalState, choices),
      log,
    ),
    registerCommand(
      'signpost.exportPdf',
      async (choices?: ExportChoices | TreeNode) => {
        const { exportPdf } = await import('./editor/commands/exportPdf');
        return exportPdf(exportNeeds, choices);
      },
      log,
    ),
    registerCriterionActions(
      model,
      lastEvidence,
      () => view.selection[0],
      (name) => focused[name].find(),
      log,
    ),
    registerCommand(
      'signpost.showCriterion',
      (portfolio?: unknown, key?: unknown) => showCriterion(tree, view, portfolio, key),
      log,
    ),
    registerCommand('signpost.explainRule', explainRule, log),
    registerCommand('signpost.showFilter', (filter?: unknown) => showFilter(tree, filter), log),
    registerCommand('signpost.showAll', () => showAll(tree), log),
    registerCommand('signpost.refresh', () => refresh(model), log),
    registerCommand('signpost.openPortfolioAbove', openPortfolioAbove, log),
    registerCommand('signpost.openAllPortfolios', () => openAllPortfolios(model), log),
    registerMatrix(model, matrix, log),
    registerPagesEditor(extensionUri, log),
    watchFiles(model, findAgain),
    registerCatalogueEditing(model, log),
  );
  void showRememberedFile(globalState);
  return {
    model,
    tree,
    view,
    matrix,
    evidence,
    evidenceView,
    dragAndDrop: dragging,
    whenRead: findAgain(),
    extendMarkdownIt: (markdown) => preview.extend(markdown),
  };
}
