import * as vscode from 'vscode';
import type { FileText } from '../core/analyse';
import { reasonOf } from './userError';

/** Larger files are not read: VS Code itself stops following files near this size. In bytes. */
export const largestFile = 32 * 1024 * 1024;

/** Reads a file from the disk. What cannot be read comes back as a problem, never as an error. */
export async function readTextFile(uri: vscode.Uri): Promise<FileText> {
  const name = uri.toString();
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > largestFile) {
      return { uri: name, text: undefined, problem: 'not-text' };
    }
    const text = decodeText(await vscode.workspace.fs.readFile(uri));
    return text === undefined ? { uri: name, text, problem: 'not-text' } : { uri: name, text };
  } catch (error) {
    return { uri: name, text: undefined, problem: 'unreadable', reason: reasonOf(error) };
  }
}

/** The text of some bytes without its byte order mark, or undefined if they are not text in UTF-8. */
function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) {
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
