import { listPersonas } from '../../../../src/contract/sandbox/fixtures'
import { type Route, route } from '../../../base/http/route'
import { readPersonas } from './read'

export const routes: Route[] = [route(listPersonas, ({ db }) => readPersonas(db))]
