import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/schema'
import type { AccessTokenStore } from '../../integrations/wechat/access-tokens'
import type { Sealing } from '../../lib/sealing'

const TABLE = 'wechat_access_tokens'

/** The access token of one mini-program, sealed, where every process of the service finds it. */
export function createAccessTokenStore(
  db: Kysely<Database>,
  { appId, sealing }: { appId: string; sealing: Sealing },
): AccessTokenStore {
  const scope = { table: TABLE, column: 'token_sealed', row: appId }
  return {
    async read() {
      const row = await db
        .selectFrom(TABLE)
        .select(['token_sealed', 'expires_at'])
        .where('app_id', '=', appId)
        .executeTakeFirst()
      if (!row?.token_sealed || !row.expires_at) return undefined
      return { token: sealing.open(row.token_sealed, scope), expiresAt: row.expires_at }
    },
    async takeTurn(now, until) {
      const { rows } = await sql`
        insert into wechat_access_tokens as kept (app_id, turn_until) values (${appId}, ${until})
        on conflict (app_id) do update set turn_until = excluded.turn_until
         where kept.turn_until is null or kept.turn_until <= ${now}
        returning 1`.execute(db)
      return rows.length > 0
    },
    async keep({ token, expiresAt }) {
      const kept = {
        token_sealed: sealing.seal(token, scope),
        expires_at: expiresAt,
        turn_until: null,
      }
      await db.updateTable(TABLE).set(kept).where('app_id', '=', appId).execute()
    },
    async giveTurnBack() {
      await db.updateTable(TABLE).set({ turn_until: null }).where('app_id', '=', appId).execute()
    },
  }
}
