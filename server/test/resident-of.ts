import type { TestApp } from './test-app'

/** Somebody of the demo city with a home in a grid. */
export async function residentOf(
  service: TestApp,
  gridCode: string,
): Promise<{ key: string; householdId: string }> {
  return service.db
    .selectFrom('household_members as member')
    .innerJoin('households as household', (join) =>
      join
        .onRef('household.community_code', '=', 'member.community_code')
        .onRef('household.id', '=', 'member.household_id'),
    )
    .innerJoin('accounts as account', 'account.id', 'member.account_id')
    .select(['account.demo_key as key', 'household.id as householdId'])
    .where('household.grid_code', '=', gridCode)
    .where('account.demo_key', 'is not', null)
    .orderBy('member.account_id')
    .$narrowType<{ key: string }>()
    .executeTakeFirstOrThrow()
}
