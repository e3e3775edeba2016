import { Type } from 'typebox'
import { UploadId } from '../../schemas'

export const UploadSchema = Type.Object({
  id: UploadId,
  url: Type.String(),
  width: Type.Integer(),
  height: Type.Integer(),
})
