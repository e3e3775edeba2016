/** The family name, then one star for whatever follows: 陈慧 becomes 陈*. */
export function maskName(name: string): string {
  const [first = ''] = name
  return `${first}*`
}
