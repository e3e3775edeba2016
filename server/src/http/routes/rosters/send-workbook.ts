import type { FastifyReply } from 'fastify'

/** What browsers and WeChat open as an Excel file. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** @param name without its ending */
export function sendWorkbook(reply: FastifyReply, name: string, file: Buffer): FastifyReply {
  return reply
    .header('content-type', XLSX_TYPE)
    .header('content-disposition', `attachment; filename="${name}.xlsx"`)
    .header('cache-control', 'no-store')
    .send(file)
}
