import { type Static, Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import { maskPersonalData } from '../../../lib/personal-data'
import type { ConsultationDocument } from '../../../modules/documents/documents-types'
import { IdParams, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { DocumentSchema } from './schemas'

export function listDocuments(app: TypedApp, { documents, media }: Services): void {
  app.get(
    '/consultations/:id/documents',
    {
      schema: {
        operationId: 'listDocuments',
        tags: ['documents'],
        summary:
          'Papers of a consultation, newest first; what was withdrawn is named with the reason',
        params: IdParams,
        querystring: Type.Object({ ...PageQuery }, STRICT),
        response: { 200: pageOf(DocumentSchema), ...problems(400, 404, 422) },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query
      const id = parseTenantId(request.params.id)
      const page = await documents.listDocuments(request.actor, id, { limit, cursor })
      const present = (document: ConsultationDocument) => presentDocument(document, media.linkTo)
      return { items: page.items.map(present), nextCursor: page.nextCursor }
    },
  )
}

function presentDocument(
  document: ConsultationDocument,
  linkTo: (uploadId: string) => string,
): Static<typeof DocumentSchema> {
  const { title, addedBy, addedAt, withdrawal, pages } = document
  return {
    id: formatTenantId(document),
    title: maskPersonalData(title),
    addedBy,
    addedAt: addedAt.toISOString(),
    withdrawal: withdrawal && {
      reason: maskPersonalData(withdrawal.reason),
      withdrawnBy: withdrawal.withdrawnBy,
      withdrawnAt: withdrawal.withdrawnAt.toISOString(),
    },
    photos: pages.map(({ uploadId, width, height }) => ({
      id: uploadId,
      url: linkTo(uploadId),
      width,
      height,
    })),
  }
}
