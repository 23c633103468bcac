import { openClaim } from '../evidencePlaces';
import type { TreeNode } from '../tree/coverageTree';

/** Goes to the passage of a line in the tree; for a criterion, to its first one. */
export async function openEvidence(node?: TreeNode): Promise<void> {
  const content = node?.content;
  if (!content?.state) {
    return;
  }
  const claim =
    content.kind === 'passage'
      ? content.claim
      : content.kind === 'criterion'
        ? content.coverage.claims[0]
        : undefined;
  if (claim) {
    await openClaim(claim, content.state);
  }
}
