import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** Runs the work on an empty database of its own. @param url an administrator's */
export async function onNewDatabase<T>(url: string, work: (url: string) => Promise<T>): Promise<T> {
  const name = `linge_bench_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query(`create database ${name}`)
  const location = new URL(url)
  location.pathname = `/${name}`
  try {
    return await work(location.href)
  } finally {
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  }
}
