/** The smallest extension that has what the harness looks at: a command, a tree, a problem. */

// An extension without a build step has to be CommonJS.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const vscode = require('vscode');

exports.activate = (context) => {
  const problems = vscode.languages.createDiagnosticCollection('probe');
  const file = vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, 'probe.md');
  problems.set(file, [new vscode.Diagnostic(new vscode.Range(0, 0, 0, 1), 'Probe found a letter')]);
  const fruit = { Apples: ['Bramley', 'Cox'], Pears: ['Conference'] };
  context.subscriptions.push(
    problems,
    vscode.commands.registerCommand('probe.greet', () => {
      void vscode.window.showInformationMessage('Hello from the probe');
      return typeof process === 'undefined' ? 'web' : 'node';
    }),
    vscode.window.registerTreeDataProvider('probe.fruit', {
      getChildren: (name) => (name ? (fruit[name] ?? []) : Object.keys(fruit)),
      getTreeItem: (name) => new vscode.TreeItem(name, fruit[name] ? 1 : 0),
    }),
  );
};
