import { readApplication } from '../../../src/contract/activation/endpoints'
import { refuse } from '../../base/http/refuse'
import { route } from '../../base/http/route'
import { toApplication } from './applications'
import { readSubject } from './subject'

export const readActivation = route(readApplication, async (call) => {
  const { db, caller, input } = call
  const application = await db
    .selectFrom('activation_applications')
    .selectAll()
    .where('application_id', '=', input.params.id)
    .where('subject_id', '=', caller.subjectId)
    .executeTakeFirst()
  if (!application) refuse('not-found')
  return toApplication(application, await readSubject(db, caller.subjectId), call)
})
