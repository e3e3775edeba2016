import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import fp from 'fastify-plugin'

const texts = createAjv({ coerceTypes: true, useDefaults: true })
const bodies = createAjv({ coerceTypes: false, useDefaults: true })

/**
 * Two validators: what arrives as text (query, path, headers) is turned into the schema's type; a JSON body
 * must already have it. Neither drops unknown fields or fills a body's gaps. A route's schemas are compiled when the
 * first request reaches it, as how its answers are written is (`lazy-serializers.ts`).
 */
export const validationPlugin = fp(async (app) => {
  app.setValidatorCompiler(({ schema, httpPart }) => {
    const ajv = httpPart === 'body' ? bodies : texts
    let validate: ValidateFunction | undefined
    return (value) => {
      validate ??= ajv.compile(schema)
      return validate(value) || { error: validate.errors ?? [] }
    }
  })
})

function createAjv(options: { coerceTypes: boolean; useDefaults: boolean }): Ajv {
  const ajv = new Ajv({ ...options, removeAdditional: false, allErrors: false, strict: false })
  addFormats.default(ajv)
  return ajv
}
