/** Its part of the app did not arrive, or there is no such page. */
export type PageTrouble = 'unreachable' | 'unknown'
