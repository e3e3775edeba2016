import { Type } from 'typebox'
import { CLAIM_STATUSES, RELATIONS } from '../../../modules/homes/homes-types'
import { CommunityCode, GridCode, Instant, TenantIdText } from '../../schemas'

const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()])

export const RelationText = Type.Enum(RELATIONS)

export const BuildingSchema = Type.Object({
  id: TenantIdText,
  name: Type.String(),
  communityCode: CommunityCode,
  communityName: Type.String(),
  gridCode: GridCode,
  gridName: Type.String(),
})

export const ClaimSchema = Type.Object({
  id: TenantIdText,
  householdId: TenantIdText,
  label: Type.String(),
  relation: RelationText,
  status: Type.Enum(CLAIM_STATUSES),
  /** The roster has the claimant's phone for this home, so nobody had to decide. */
  isByPhone: Type.Boolean(),
  /** Null once it is decided. */
  name: orNull(Type.String()),
  words: Type.String(),
  claimedAt: Instant,
  /** Until when somebody has to decide. */
  dueAt: Instant,
  decidedAt: orNull(Instant),
  /** Why not. */
  reason: orNull(Type.String()),
})

/** As whoever decides sees it. */
export const WaitingClaimSchema = Type.Object({
  ...ClaimSchema.properties,
  isOverdue: Type.Boolean(),
  /** How many have an account there already. */
  memberCount: Type.Integer(),
  /** Not about one's own home. */
  canDecide: Type.Boolean(),
})

export const HomesSchema = Type.Object({
  homes: Type.Array(
    Type.Object({
      id: TenantIdText,
      communityName: Type.String(),
      gridCode: GridCode,
      gridName: Type.String(),
      label: Type.String(),
      hasElder: Type.Boolean(),
      members: Type.Array(
        Type.Object({
          id: Type.String({ format: 'uuid' }),
          displayName: Type.String(),
          relation: RelationText,
          isMe: Type.Boolean(),
          /** Somebody of the home says that this person is not of it; the grid worker decides. */
          isDisputed: Type.Boolean(),
        }),
      ),
    }),
  ),
  /** Homes others took me out of lately. */
  lost: Type.Array(
    Type.Object({
      id: TenantIdText,
      label: Type.String(),
      reason: Type.String(),
      leftAt: Instant,
    }),
  ),
})

export const DisputeSchema = Type.Object({
  id: TenantIdText,
  label: Type.String(),
  memberName: Type.String(),
  /** Null when that person has moved out meanwhile. */
  memberRelation: orNull(RelationText),
  byName: Type.String(),
  reason: Type.String(),
  disputedAt: Instant,
  dueAt: Instant,
  isOverdue: Type.Boolean(),
  canDecide: Type.Boolean(),
})
