import { wordClaimed, wordFindingCounts, wordWords } from '../../words/evidenceWords';
import { wordOpening } from '../../words/passageWords';
import type { Translate } from '../../words/translate';
import { wordClaim, wordStatus } from '../../words/words';
import type { LineEntry, LineFace } from '../tree/liveLines';
import { closedFace, iconOfStatus } from '../tree/treeFace';
import type { EvidenceContent } from './evidenceContent';
import { evidenceBelow } from './evidenceContent';

type ContentOf<Kind extends EvidenceContent['kind']> = Extract<EvidenceContent, { readonly kind: Kind }>;

/** The face of a line of the view "Evidence". */
export function evidenceFace(entry: LineEntry<EvidenceContent>, t: Translate): LineFace {
  const { content } = entry;
  switch (content.kind) {
    case 'portfolio':
      return portfolioFace(content, t);
    case 'closed-portfolio':
      return closedFace(content.portfolio, content, t);
    case 'file':
      return fileFace(content, evidenceBelow(entry).length > 0, t);
    case 'claim':
      return claimFace(content, t);
  }
}

function portfolioFace({ portfolio, state, kind }: ContentOf<'portfolio'>, t: Translate): LineFace {
  const { notes } = state.snapshot;
  const files = notes.length === 1 ? t('1 file') : t('{0} files', notes.length);
  const words = wordWords(
    notes.reduce((sum, note) => sum + note.words, 0),
    t,
  );
  return {
    label: portfolio.name,
    description: `${files} · ${words}`,
    spoken: `${t('Portfolio of {0}', portfolio.name)}, ${files}, ${words}`,
    icon: { name: 'folder', color: undefined },
    hasChildren: notes.length > 0,
    isOpenAtFirst: false,
    context: kind,
    opens: false,
    details: [],
  };
}

/** A file that claims nothing has a picture of its own: what it says counts for no criterion. */
function fileFace(
  { note, claims, findings }: ContentOf<'file'>,
  hasChildren: boolean,
  t: Translate,
): LineFace {
  const criteria = new Set(claims.map(({ criterion }) => criterion.key)).size;
  const { evidence } = note.frontMatter;
  const claimed = wordClaimed(criteria, t);
  const found = wordFindingCounts(findings, t);
  const words = wordWords(note.words, t);
  const parts = [claimed, found, words].filter(Boolean);
  return {
    label: evidence === undefined ? note.title : `${evidence} ${note.title}`,
    description: parts.join(' · '),
    spoken: [t('Evidence file {0}', [evidence, note.title].filter(Boolean).join(' ')), ...parts].join(', '),
    icon:
      criteria === 0
        ? { name: 'circle-slash', color: 'list.warningForeground' }
        : { name: findings.problems > 0 ? 'report' : 'note', color: undefined },
    hasChildren,
    isOpenAtFirst: false,
    context: criteria === 0 ? 'file.untagged' : 'file',
    opens: true,
    details: [],
  };
}

function claimFace({ claim, coverage, state }: ContentOf<'claim'>, t: Translate): LineFace {
  const { criterion, planned, tag } = claim;
  const standing = wordStatus(planned ? 'planned' : coverage.status, t);
  const place = wordClaim(claim, t);
  const opening = wordOpening(claim, state.snapshot, t);
  const isNamed = tag.passage.kind === 'section' && tag.passage.heading !== claim.note.title;
  const name = isNamed ? t('“{0}”', tag.passage.heading) : opening;
  return {
    label: `${criterion.number} ${criterion.statement}`,
    description: [standing, name].filter(Boolean).join(' · '),
    spoken: [
      t('Criterion {0}, {1}.', criterion.number, standing),
      criterion.statement,
      t('Evidence: {0}.', [place, opening].filter(Boolean).join(', ')),
    ].join(' '),
    icon: iconOfStatus[planned ? 'planned' : coverage.status],
    hasChildren: false,
    isOpenAtFirst: false,
    context: planned ? 'claim.planned' : 'claim',
    opens: true,
    details: [place],
  };
}
