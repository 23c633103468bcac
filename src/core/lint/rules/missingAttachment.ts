import type { EvidenceNote } from '../../evidence/evidence';
import { namesNothing, whyMissing } from '../../missingFile';
import { folderOf } from '../../relativePath';
import { noteRule } from '../noteRule';
import type { RuleResult } from '../rule';

/**
 * A link or a picture names a file that is not in the portfolio, or a tag stands on a link that names none. Where nobody
 * has looked what there is, only what needs no look is reported.
 */
export const missingAttachment = noteRule({
  code: 'missing-attachment',
  severity: 'error',
  knows: ({ files, portfolio }) => [files, portfolio.uri],
  checkNote(note, { portfolio, files }) {
    const found: RuleResult[] = [];
    const { uri, links } = note;
    addNamelessLinks(note, found);
    const folder = folderOf(portfolio.uri);
    for (const { path, span } of links) {
      const reason = whyMissing(path, uri, folder, files);
      if (reason) {
        found.push({ problem: { code: 'missing-attachment', uri, span, path, reason } });
      }
    }
    return found;
  },
});

/** Tags on links that lead nowhere: `[AC 1.1]()`. Without its brackets each would cover what it stands in. */
function addNamelessLinks({ uri, tags }: EvidenceNote, into: RuleResult[]): void {
  for (const { passage } of tags) {
    const { attachment: path, span } = passage;
    if (path !== undefined && namesNothing(path)) {
      into.push({ problem: { code: 'missing-attachment', uri, span, path, reason: 'no-name' } });
    }
  }
}
