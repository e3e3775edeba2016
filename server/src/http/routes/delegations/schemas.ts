import { Type } from 'typebox'
import { Instant, TenantIdText, UploadId } from '../../schemas'
import { orNull } from '../consultations/poll-schemas'

export const DelegationSchema = Type.Object({
  id: TenantIdText,
  unit: Type.Object({ id: TenantIdText, label: Type.String() }),
  principalName: Type.String(),
  /** Null until somebody has redeemed the code. */
  delegateName: orNull(Type.String()),
  /** For who gave it, until then. */
  code: orNull(Type.String()),
  status: Type.Enum(['offered', 'waiting', 'accepted', 'declined', 'revoked']),
  /** Given for a unit of the reader's, whoever gave it. */
  isMine: Type.Boolean(),
  /** For who gave it and who may cast by it; null for everybody else, the committee too. */
  hasCast: orNull(Type.Boolean()),
  offeredAt: Instant,
  decidedAt: orNull(Instant),
  reason: orNull(Type.String()),
  /** The written power of attorney; for who gave it and the committee. */
  photos: Type.Array(
    Type.Object({
      id: UploadId,
      url: Type.String(),
      width: Type.Integer(),
      height: Type.Integer(),
    }),
  ),
})
