import { type SerializerCompiler, SerializerSelector } from '@fastify/fast-json-stringify-compiler'

/** What is written by one schema is written the same by every app of a process. */
const writers = new WeakMap<object, ReturnType<SerializerCompiler>>()

/**
 * Compiles how a route's answers are written when the first of them is sent. Compiling all of them took most of the time
 * in which the service starts, for routes that may not be asked in this process at all.
 */
export function buildLazySerializers(
  ...options: Parameters<ReturnType<typeof SerializerSelector>>
): SerializerCompiler {
  const compile = SerializerSelector()(...options)
  return (route) => {
    const schema = route.schema as object
    return (answer) => {
      const write = writers.get(schema) ?? compile(route)
      writers.set(schema, write)
      return write(answer)
    }
  }
}
