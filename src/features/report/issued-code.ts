let issued: { readonly reportId: string; readonly code: string } | undefined

/**
 * Carries a code from where it was issued to its slip, in memory alone: in an address or in storage it would outlive
 * the moment it is shown in.
 */
export function keepIssuedCode(reportId: string, code: string): void {
  issued = { reportId, code }
}

/** Undefined once the app was closed or another code was issued. */
export function readIssuedCode(reportId: string): string | undefined {
  return issued?.reportId === reportId ? issued.code : undefined
}
