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
  *checkNote(note, { portfolio, files }) {
    const { uri, links } = note;
    yield* namelessLinks(note);
    const folder = folderOf(portfolio.uri);
    for (const { path, span } of links) {
      const reason = whyMissing(path, uri, folder, files);
      if (reason) {
        yield { problem: { code: 'missing-attachment', uri, span, path, reason } };
      }
    }
  },
});

/** Tags on links that lead nowhere: `[AC 1.1]()`. Without its brackets each would cover what it stands in. */
function* namelessLinks({ uri, tags }: EvidenceNote): Iterable<RuleResult> {
  for (const { passage } of tags) {
    const { attachment: path, span } = passage;
    if (path !== undefined && namesNothing(path)) {
      yield { problem: { code: 'missing-attachment', uri, span, path, reason: 'no-name' } };
    }
  }
}
