import { Type } from 'typebox'
import type { Services } from '../../../container'
import { PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { Instant, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentReport } from '../reports/present-report'
import { CreateReportBody, ReportSchema } from '../reports/schemas'
import { QueryCodeText } from './schemas'

const Person = Type.Object(
  {
    name: PlainText(1, 40),
    /** Mobile or landline, as it is dialled. */
    phone: Type.Optional(Type.String({ pattern: '^[0-9]{7,12}$' })),
    consent: Type.Object(
      {
        givenAs: Type.Enum(['spoken', 'signed']),
        givenAt: Instant,
        /** What is filed was read back to the person, and they said yes. */
        isReadBack: Type.Literal(true),
      },
      STRICT,
    ),
  },
  STRICT,
)

const Body = Type.Object(
  {
    ...CreateReportBody.properties,
    channel: Type.Enum(['phone', 'visit', 'paper', 'patrol']),
    /** For whom it is filed; without one only on patrol. */
    person: Type.Optional(Person),
  },
  STRICT,
)

export function createAssistedReport(app: TypedApp, { assistedReports, media }: Services): void {
  app.post(
    '/assisted-reports',
    {
      schema: {
        operationId: 'createAssistedReport',
        tags: ['reports'],
        summary:
          'Staff of a grid file a report for somebody who agreed, or, on patrol, what they saw themselves',
        security: [{ session: [] }],
        headers: WriteHeaders,
        body: Body,
        response: {
          201: Type.Object({ report: ReportSchema, code: QueryCodeText }),
          ...problems(400, 401, 403, 409, 422),
        },
      },
    },
    async (request, reply) => {
      const { position, gridCode, person, ...report } = request.body
      const { view, code } = await assistedReports.createReport(
        requireActor(request),
        {
          ...report,
          position,
          gridCode,
          consent: person && {
            personName: person.name,
            phone: person.phone,
            givenAs: person.consent.givenAs,
            givenAt: new Date(person.consent.givenAt),
          },
        },
        toWriteRequest(request),
      )
      return reply.code(201).send({ report: presentReport(view, media.linkTo), code })
    },
  )
}
