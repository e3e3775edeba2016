import { Duplex } from 'node:stream'
import type { PGlite } from '@electric-sql/pglite'
import pg from 'pg'

/**
 * A pool of the one connection that the embedded database has. PGlite's own adapter for node-postgres hands over every
 * message of a statement by itself, which takes longer than most statements; over a stream they come together.
 */
export function createPglitePool(lite: PGlite): pg.Pool {
  return new pg.Pool({
    stream: () => new PgliteStream(lite),
    max: 1,
    // What a session has prepared is still there when its connection is not.
    idleTimeoutMillis: 0,
    // Nothing of the surroundings (PGHOST, PGSSLMODE) is meant for it.
    host: 'localhost',
    user: 'postgres',
    database: 'postgres',
    ssl: false,
  })
}

/** Stands where a socket to a server would be, and speaks the same protocol. */
class PgliteStream extends Duplex {
  readonly #lite: PGlite

  constructor(lite: PGlite) {
    super()
    this.#lite = lite
  }

  connect(): this {
    process.nextTick(() => this.emit('connect'))
    return this
  }

  setNoDelay(): this {
    return this
  }

  /** Holds no process alive and lets none go. */
  ref(): this {
    return this
  }

  unref(): this {
    return this
  }

  override _read(): void {
    // Answers are pushed as they come.
  }

  override _write(message: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    // PGlite writes what comes next over the same bytes.
    const onRawData = (answer: Uint8Array) => this.push(Buffer.from(answer))
    this.#lite.execProtocolRawStream(message, { onRawData }).then(() => done(), done)
  }

  override _writev(parts: { chunk: Buffer }[], done: (error?: Error) => void): void {
    this._write(Buffer.concat(parts.map(({ chunk }) => chunk)), 'utf8', done)
  }

  override _final(done: () => void): void {
    this.push(null)
    done()
  }
}
