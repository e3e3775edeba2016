/** 138****5678: the last four places stay, and of a mobile number the first three too. @param phone digits only */
export function maskPhone(phone: string): string {
  const first = phone.length === 11 ? 3 : 0
  return `${phone.slice(0, first)}${'*'.repeat(phone.length - first - 4)}${phone.slice(-4)}`
}
