/** Of `find-copy.mjs`, for the service. */
export function findSaying(text: string, sayings?: readonly string[]): string | undefined
