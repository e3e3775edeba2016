import { type TSchema, Type } from 'typebox'
import { Instant, TenantIdText, UploadId } from '../../schemas'

function orNull<T extends TSchema>(schema: T) {
  return Type.Union([schema, Type.Null()])
}

export const DocumentSchema = Type.Object({
  id: TenantIdText,
  title: Type.String(),
  addedBy: Type.String(),
  addedAt: Instant,
  withdrawal: orNull(
    Type.Object({ reason: Type.String(), withdrawnBy: Type.String(), withdrawnAt: Instant }),
  ),
  /** Photos; none of a paper that was withdrawn. */
  photos: Type.Array(
    Type.Object({
      id: UploadId,
      url: Type.String(),
      width: Type.Integer(),
      height: Type.Integer(),
    }),
  ),
})
