export const AGREE_BUTTON = 'privacy-agree'

/** Browsers ask by themselves. */
export function listenForPrivacy(): void {}

/** Only WeChat has one; undefined leads to our own guide. */
export const openPrivacyContract: (() => void) | undefined = undefined
