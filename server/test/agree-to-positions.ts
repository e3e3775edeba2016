import type { Kysely } from 'kysely'
import type { Database } from '../src/db/schema'
import { CONSENT_VERSIONS } from '../src/modules/consents/consents-types'
import { TEST_NOW } from './test-clock'

/** The people of the demo city were asked for their position once; tests of the consents are about newcomers. */
export async function agreeToPositions(db: Kysely<Database>): Promise<void> {
  await db
    .insertInto('consents')
    .columns(['account_id', 'purpose', 'version', 'given_at'])
    .expression((from) =>
      from
        .selectFrom('accounts')
        .select(({ val }) => [
          'id',
          val('position').as('purpose'),
          val(CONSENT_VERSIONS.position).as('version'),
          val(TEST_NOW).as('given_at'),
        ])
        .where('is_demo', '=', true),
    )
    .execute()
}
