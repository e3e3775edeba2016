import { createSealing } from '../src/lib/sealing'
import { createTreeHeadSigner } from '../src/lib/signed-tree-head'

/** The phones of the template's demo city are sealed with it. */
export const TEST_DATA_KEY = 'a key that only seals invented phones of tests'

export const testSealing = createSealing(TEST_DATA_KEY)

export const TEST_SECRET = 'a secret that only signs sessions of tests'

/** With which the template's demo city keeps its draws and signs its boards, as the service of a test would. */
export const testSeals = { sealing: testSealing, signer: createTreeHeadSigner(TEST_SECRET) }
