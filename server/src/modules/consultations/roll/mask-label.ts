const HIDDEN = '*'

/** 1栋 1单元1**: a roll hangs out for everybody to check, without telling which door is whose. */
export function maskLabel(label: string): string {
  const [, flat = '', more = ''] = /^(.*?)(等\d+套)?$/su.exec(label) ?? []
  return flat.replace(/[^\s]{1,2}$/u, (room) => HIDDEN.repeat([...room].length)) + more
}
