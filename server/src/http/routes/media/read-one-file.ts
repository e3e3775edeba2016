import type { FastifyRequest } from 'fastify'
import { DomainError } from '../../../lib/domain-error'

/**
 * The content of the one file a form may hold, in the field `file`. A refused form is still taken off the
 * connection, or whatever the client sends next over it would fail.
 * @throws DomainError `file_required` for any other form; the parser's error for a file, or a form, that is too large
 */
export async function readOneFile(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) throw fileRequired()
  const { RequestFileTooLargeError } = request.server.multipartErrors
  try {
    return await Promise.race([readParts(request), refuseOverflow(request)])
  } catch (error) {
    throw error instanceof RequestFileTooLargeError ? error : fileRequired()
  } finally {
    request.raw.unpipe()
    request.raw.resume()
  }
}

async function readParts(request: FastifyRequest): Promise<Buffer> {
  let content: Buffer | undefined
  for await (const part of request.parts()) {
    if (part.type !== 'file' || part.fieldname !== 'file') throw fileRequired()
    content = await part.toBuffer()
    // The parser tells only of a limit that falls inside a chunk.
    if (part.file.truncated) throw new request.server.multipartErrors.RequestFileTooLargeError()
  }
  if (!content) throw fileRequired()
  return content
}

/** The parser limits files, not what stands before, between and after them. */
function refuseOverflow({ raw, routeOptions, server }: FastifyRequest): Promise<never> {
  return new Promise((_resolve, reject) => {
    let read = 0
    raw.on('data', (chunk: Buffer) => {
      read += chunk.length
      if (read > routeOptions.bodyLimit)
        reject(new server.multipartErrors.RequestFileTooLargeError())
    })
  })
}

function fileRequired(): DomainError {
  return new DomainError('invalid', 'file_required', 'Send one file in the field `file`', {
    file: 'required',
  })
}
