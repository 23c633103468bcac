import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  createPortfolio,
  isThere,
  readFile,
  shownProblems,
  signpost,
  treeLine,
  typeText,
  when,
  whenMarkdownIsReady,
  whenModel,
  writeFile,
} from './support';
import type { TestPortfolio } from './support';
import { watchCatalogueFolders } from '../../src/editor/catalogueEditing/watchCatalogueFolders';

const catalogue = `qualifications:
  - id: OWN
    title: Own qualification
    units:
      - id: U1
        title: First unit
        outcomes:
          - number: '1'
            title: Outcome
            criteria:
              - number: '1.1'
                statement: Help a customer.
                verbs: [explain]
                requirements:
                  - { kind: concepts, groups: [internal_customer] }
              - number: '1.2'
                statement: Do more.
                aliases: ['1.9']
`;
const files = {
  'portfolio.yaml': 'learner: { name: Ada Penn }\nqualifications: [OWN]\n',
  'criteria/anything.yaml': catalogue,
  'work.md': 'I helped a colleague. [AC 1.1]\n\nMore of it. [AC 1.2]\n',
  'more.md': 'And again. [AC U1/1.1]\n',
};

describe('editing a catalogue', () => {
  let portfolio: TestPortfolio | undefined;

  before(whenMarkdownIsReady);

  async function make(changed: Readonly<Record<string, string>> = {}): Promise<TestPortfolio> {
    portfolio = await createPortfolio({ ...files, ...changed });
    return portfolio;
  }

  afterEach(async () => {
    for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
      await document.save();
    }
    await portfolio?.remove();
    portfolio = undefined;
  });

  async function placeOf(uri: vscode.Uri, text: string, behind = text.length): Promise<vscode.Position> {
    const document = await vscode.workspace.openTextDocument(uri);
    const at = document.getText().indexOf(text);
    assert.ok(at >= 0, `There is no ${text}.`);
    return document.positionAt(at + behind);
  }

  async function completionsAt(uri: vscode.Uri, text: string): Promise<vscode.CompletionItem[]> {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      await placeOf(uri, text),
    );
    return items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);
  }

  const labels = (items: readonly vscode.CompletionItem[]): string[] =>
    items.map(({ label }) => (typeof label === 'string' ? label : label.label));

  it('completes the fields that are not there yet, and says what each is for', async () => {
    const { uri } = await make({
      'criteria/anything.yaml': catalogue.replace(
        '                verbs:',
        '                pro\n                verbs:',
      ),
    });
    const items = await completionsAt(uri('criteria/anything.yaml'), '                pro');
    assert.ok(labels(items).includes('prompt'));
    assert.ok(!labels(items).includes('statement'));
    const prompt = items.find(({ label }) => label === 'prompt');
    assert.match((prompt?.documentation as vscode.MarkdownString).value, /question/);
  });

  it('completes kinds of requirement, the fields of that kind, choices and IDs', async () => {
    const { uri } = await make();
    const file = uri('criteria/anything.yaml');
    const kinds = labels(await completionsAt(file, '{ kind: '));
    assert.ok(kinds.includes('contrast') && kinds.includes('evidence-type'), kinds.join());
    await typeText(file, catalogue.replace('groups: [internal_customer]', 'strength: , '));
    const strengths = await completionsAt(file, 'strength: ');
    assert.deepEqual(labels(strengths).sort(), ['recommended', 'required']);
    assert.deepEqual(labels(await completionsAt(file, 'strength: , ')).sort(), ['groups', 'minimum']);
    await typeText(file, catalogue);
    const groups = await completionsAt(file, 'groups: [');
    const external = groups.find(({ label }) => label === 'external_customer');
    assert.equal(external?.detail, 'external customers');
    assert.ok(labels(await completionsAt(file, 'verbs: [')).includes('compare'));
  });

  it('completes qualifications in portfolio.yaml, with their titles', async () => {
    const { uri } = await make();
    const items = await completionsAt(uri('portfolio.yaml'), 'qualifications: [');
    assert.equal(items.find(({ label }) => label === 'OWN')?.detail, 'Own qualification');
    assert.ok(labels(items).includes('PQ-L2D'));
  });

  async function hoverAt(uri: vscode.Uri, text: string): Promise<string> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      await placeOf(uri, text, text.length - 1),
    );
    return hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n');
  }

  it('explains a field, an ID, and how the evidence of a criterion stands', async () => {
    const { uri } = await make();
    const file = uri('criteria/anything.yaml');
    assert.match(await hoverAt(file, 'aliases'), /earlier versions/);
    assert.match(await hoverAt(file, 'internal_customer'), /internal customers/);
    const criterion = await hoverAt(file, "number: '1.1");
    assert.match(criterion, /Help a customer/);
    assert.match(criterion, /Status: met/);
    assert.match(criterion, /work/);
  });

  it('has an outline of qualification, unit, outcome and criterion, also while it is unsaved', async () => {
    const { uri } = await make();
    const file = uri('criteria/anything.yaml');
    await typeText(file, catalogue.replace("'1.2'", "'1.3'"));
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      file,
    );
    const names = (level: readonly vscode.DocumentSymbol[]): unknown[] =>
      level.map(({ name, children }) => [name, ...names(children)]);
    assert.deepEqual(names(symbols), [['OWN', ['U1', ['LO 1', ['AC 1.1'], ['AC 1.3']]]]]);
  });

  it('goes from the number of a criterion to every tag for it', async () => {
    const { uri } = await make();
    const file = uri('criteria/anything.yaml');
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      file,
      await placeOf(file, "'1.1"),
    );
    const places = found.map(
      ({ uri: place, range }) =>
        `${place.path.split('/').pop()} ${range.start.line}:${range.start.character}`,
    );
    assert.deepEqual(places.sort(), ['anything.yaml 10:24', 'more.md 0:15', 'work.md 0:26']);
  });

  it('goes from an ID to where it is defined, in what comes with the extension too', async () => {
    const { uri } = await make();
    const file = uri('criteria/anything.yaml');
    const [found] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      file,
      await placeOf(file, 'internal_cust'),
    );
    assert.ok(found);
    const document = await vscode.workspace.openTextDocument(found.uri);
    assert.equal(document.getText(found.range), 'internal_customer');
  });

  it('shows mistakes as they are typed, and the tree and the evidence follow', async () => {
    const { model } = await signpost();
    const { uri, folder } = await make();
    const file = uri('criteria/anything.yaml');
    assert.deepEqual(shownProblems(file), []);
    await typeText(
      file,
      catalogue.replace('statement: Do more.', 'statment: Do more.').replace("'1.1'", "'1.7'"),
    );
    await whenModel(model, () => shownProblems(file).includes('field-unknown at 17:17'));
    assert.deepEqual(shownProblems(file), ['field-missing at 16:17', 'field-unknown at 17:17']);
    assert.deepEqual(shownProblems(uri('more.md')), ['unknown-criterion at 1:16']);
    await treeLine('1.7', folder);
    assert.equal(await readFile(file), catalogue, 'Nothing is saved.');
  });

  it('offers to change an old number in every file at once', async () => {
    const { uri } = await make({
      'work.md': 'Old. [AC 1.9]\n',
      'more.md': 'Old. [AC U1/1.9]\n',
    });
    await vscode.workspace.openTextDocument(uri('work.md'));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri('work.md'),
      new vscode.Range(0, 10, 0, 10),
    );
    const everywhere = actions.find(({ title }) => /all 2 places/.test(title));
    assert.ok(everywhere?.edit, actions.map(({ title }) => title).join());
    assert.ok(await vscode.workspace.applyEdit(everywhere.edit));
    const text = async (path: string): Promise<string> =>
      (await vscode.workspace.openTextDocument(uri(path))).getText();
    assert.equal(await text('work.md'), 'Old. [AC 1.2]\n');
    assert.equal(await text('more.md'), 'Old. [AC U1/1.2]\n');
  });

  it('reads a folder that a setting names, follows it, and shows its mistakes', async () => {
    const { model } = await signpost();
    const { uri, folder } = await make({
      'portfolio.yaml': 'learner: { name: Ada Penn }\nqualifications: [SHARED]\n',
      'shared/centre.yaml': catalogue
        .replace('id: OWN', 'id: SHARED')
        .replace('Help a customer', 'Shared text'),
    });
    const settings = vscode.workspace.getConfiguration('signpost');
    const target = vscode.ConfigurationTarget.Workspace;
    const shared = uri('shared/centre.yaml');
    try {
      await settings.update('catalogueFolder', uri('shared').toString(), target);
      await whenModel(model, () => portfolio?.state().snapshot.coverage.counts.total === 2);
      await treeLine('1.1', folder);
      await writeFile(shared, `${await readFile(shared)}extra: field\n`);
      await whenModel(model, () =>
        shownProblems(shared).some((problem) => problem.startsWith('field-unknown')),
      );
    } finally {
      await settings.update('catalogueFolder', undefined, target);
    }
    await whenModel(model, () => portfolio?.state().snapshot.coverage.counts.total === 0);
  });

  it('tells of a folder that a setting names and that is not there, once', async () => {
    await signpost();
    const { uri } = await make({ 'shared/centre.yaml': catalogue });
    const told: string[] = [];
    const changes = new vscode.EventEmitter<void>();
    const tellings = new vscode.EventEmitter<void>();
    const model = {
      catalogueFolders: [uri('not-there'), uri('shared')],
      onDidChange: changes.event,
      listChanged: () => undefined,
      fileChanged: () => undefined,
    };
    const watching = watchCatalogueFolders(model, (missing) => {
      told.push(missing.toString());
      tellings.fire();
    });
    await when(tellings.event, () => told.length > 0);
    model.catalogueFolders = [uri('not-there'), uri('shared'), uri('not-there-either')];
    changes.fire();
    await when(tellings.event, () => told.length > 1);
    assert.deepEqual(told, [uri('not-there').toString(), uri('not-there-either').toString()]);
    watching.dispose();
  });

  it('starts with a file that has comments and no mistakes, and never writes over one', async () => {
    const { model } = await signpost();
    const { uri, folder } = await make();
    await vscode.commands.executeCommand('signpost.newCatalogue', { folder });
    const file = uri('criteria/my-catalogue.yaml');
    assert.ok(await isThere(file));
    await whenModel(model, () =>
      portfolio?.state().snapshot.library.catalogues.some((each) => each.uri === file.toString()),
    );
    assert.deepEqual(shownProblems(file), []);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), file.toString());
    await writeFile(file, 'version: mine\n');
    await vscode.commands.executeCommand('signpost.newCatalogue', { folder });
    assert.equal(await readFile(file), 'version: mine\n');
  });

  it('has a reference of all fields that needs no network', async () => {
    await signpost();
    const page = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('signpost-format:/files-of-signpost.md'),
    );
    assert.match(page.getText(), /\| `statement` \| yes \|/);
  });
});
