/**
 * A tenant row is found by its community and its number, so its public id carries both:
 * `430503004006-57`. Without the community a lookup would have to ask every shard.
 */
export interface TenantId {
  readonly communityCode: string
  readonly id: string
}

export const TENANT_ID_PATTERN = '^[0-9]{12}-[1-9][0-9]{0,17}$'

export function formatTenantId({ communityCode, id }: TenantId): string {
  return `${communityCode}-${id}`
}

/** @throws when the text is not a tenant id; request schemas refuse such text before it gets here */
export function parseTenantId(text: string): TenantId {
  const match = /^([0-9]{12})-([1-9][0-9]{0,17})$/.exec(text)
  const [, communityCode, id] = match ?? []
  if (!communityCode || !id) throw new Error('Not a tenant id')
  return { communityCode, id }
}
