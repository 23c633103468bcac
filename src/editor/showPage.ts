import * as vscode from 'vscode';

/**
 * Shows a page of ours as the preview of its Markdown, in a tab that stays. The preview that "markdown.showPreview"
 * opens follows the active editor, so it would show the evidence as soon as the learner goes back to it.
 */
export async function showPage(page: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('vscode.openWith', page, 'vscode.markdown.preview.editor', {
    preview: false,
  });
}
