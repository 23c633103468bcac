/** What `node:assert/strict` is in a bundle that must also run where there is no Node. */

import assert from 'assert';

export default assert.strict;
