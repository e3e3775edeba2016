import { createSealing } from '../src/lib/sealing'

/** The phones of the template's demo city are sealed with it. */
export const TEST_DATA_KEY = 'a key that only seals invented phones of tests'

export const testSealing = createSealing(TEST_DATA_KEY)
