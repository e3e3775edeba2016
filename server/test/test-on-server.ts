/** For what only several connections at once can show, which the embedded database does not have. */
export const testOnServer = process.env.DATABASE_URL ? test : test.skip
