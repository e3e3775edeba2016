import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

/**
 * Has a statement planned the first times only, and its plan kept with the connection (PostgreSQL, PREPARE). A plan fits
 * the rows there were when it was made, and the embedded database never notices how many they have become: this is for
 * databases that live for moments.
 */
export function keepPlans(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>()
  const nameOf = (text: string) => {
    const name = names.get(text) ?? `s${names.size}`
    names.set(text, name)
    return name
  }
  return {
    connect: async () => {
      const client = await pool.connect()
      const query = (text: string, values: unknown[]) =>
        values.length > 0
          ? client.query({ name: nameOf(text), text, values })
          : client.query(text, values)
      return {
        // Nothing is read through a cursor.
        query: query as unknown as PostgresPoolClient['query'],
        release: () => client.release(),
      }
    },
    end: () => pool.end(),
  }
}
