import { listPlaces } from '../../../src/contract/catalogue/places'
import { type Route, route } from '../../base/http/route'
import { areas } from '../../registers/places/areas'

export const placeRoutes: Route[] = [route(listPlaces, async () => ({ items: [...areas] }))]
