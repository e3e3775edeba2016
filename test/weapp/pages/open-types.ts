/** What WeChat does itself when a button is pressed; it agrees before it hands anything out. */
const KNOWN = ['agreePrivacyAuthorization', 'getPhoneNumber'] as const

export type OpenType = (typeof KNOWN)[number]

/** Several are joined: `getPhoneNumber|agreePrivacyAuthorization`. */
export function readOpenTypes(element: Element): OpenType[] {
  const written = element.closest('wx-button')?.getAttribute('open-type')?.split('|') ?? []
  return KNOWN.filter((openType) => written.includes(openType))
}
