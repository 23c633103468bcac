import * as vscode from 'vscode';

/**
 * Whether another extension completes and explains YAML from the schemas that this one contributes: then fields and
 * choices are left to it, so that nothing is offered twice. IDs and evidence are known here only.
 */
export function isCheckedElsewhere(): boolean {
  return vscode.extensions.getExtension('redhat.vscode-yaml')?.isActive === true;
}
