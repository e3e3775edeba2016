/** `139 0000 0017`, as a number is read aloud; what is written otherwise stays as it is. */
export function groupPhone(phone: string): string {
  return phone.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3')
}
