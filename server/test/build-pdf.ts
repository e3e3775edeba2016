import { deflateSync } from 'node:zlib'

const TAIL = 'trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n'

/** A small PDF as text. @param objects stand between its page and its end */
export function buildPdf(objects = '', tail = TAIL): Buffer {
  return Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n${objects}\n${tail}`,
    'latin1',
  )
}

/** Objects packed into a stream, as most programs write them today. */
export function packObjects(objects: string, facts = '/Filter /FlateDecode'): string {
  const packed = deflateSync(Buffer.from(objects, 'latin1')).toString('latin1')
  return `3 0 obj\n<< /Type /ObjStm /N 1 /First 4 ${facts} /Length ${packed.length} >>\nstream\n${packed}\nendstream\nendobj\n`
}
