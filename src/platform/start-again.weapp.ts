/** WeChat has one of us at a time. */
export function startAgain(): void {}
