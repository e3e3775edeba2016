import type { paths } from '../../types/api.gen'

export type Method = 'get' | 'post' | 'put' | 'delete'

/** The addresses that answer to a method. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends { [K in M]: object } ? P : never
}[keyof paths]

type Operation<M extends Method, P extends PathOf<M>> = P extends keyof paths
  ? M extends keyof paths[P]
    ? paths[P][M]
    : never
  : never

type Parameter<O, Place extends string> = O extends { parameters: infer Parameters }
  ? Place extends keyof Parameters
    ? NonNullable<Parameters[Place]>
    : never
  : never

type JsonOf<T> = T extends { content: { 'application/json': infer Body } } ? Body : never

type Input<Key extends string, Value> = [Value] extends [never] ? unknown : { [K in Key]: Value }

type Query<O> = Parameter<O, 'query'>
/** A query whose fields may all be left out may itself be left out. */
type QueryInput<O> = [Query<O>] extends [never]
  ? unknown
  : Record<never, never> extends Query<O>
    ? { query?: Query<O> }
    : { query: Query<O> }

type Header<O> = Parameter<O, 'header'>
type KeyInput<O> = [Header<O>] extends [never]
  ? unknown
  : Header<O> extends { 'idempotency-key': string }
    ? { idempotencyKey: string }
    : unknown

type InputOf<O> = Input<'path', Parameter<O, 'path'>> &
  QueryInput<O> &
  Input<'body', O extends { requestBody: infer Body } ? JsonOf<Body> : never> &
  KeyInput<O>

interface Patience {
  /** How long to wait for what is long by nature, instead of the usual time. */
  timeoutMs?: number
}

/** What an operation needs: `path`, `query`, `body`, and `idempotencyKey` for a write. */
export type RequestInput<M extends Method, P extends PathOf<M>> = InputOf<Operation<M, P>> &
  Patience

type Success<Responses> = Responses[keyof Responses & (200 | 201 | 202)]
type AnswerOf<Body> = [Body] extends [never] ? undefined : Body

/** What an operation answers when it succeeds; undefined when there is nothing to tell. */
export type Answer<M extends Method, P extends PathOf<M>> =
  Operation<M, P> extends { responses: infer Responses }
    ? AnswerOf<JsonOf<Success<Responses>>>
    : never
