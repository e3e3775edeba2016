import { type SerializerCompiler, SerializerSelector } from '@fastify/fast-json-stringify-compiler'

/**
 * Compiles how a route's answers are written when the first of them is sent. Compiling all of them took most of the time
 * in which the service starts, for routes that may not be asked in this process at all.
 */
export function buildLazySerializers(
  ...options: Parameters<ReturnType<typeof SerializerSelector>>
): SerializerCompiler {
  const compile = SerializerSelector()(...options)
  return (route) => {
    let write: ReturnType<SerializerCompiler> | undefined
    return (answer) => {
      write ??= compile(route)
      return write(answer)
    }
  }
}
