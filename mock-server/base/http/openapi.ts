import type { Endpoint } from '../../../src/contract/shared/endpoint'

export function openApi(endpoints: readonly Endpoint[]) {
  return {
    openapi: '3.1.0',
    info: { title: '码上医保', version: '0.1.0' },
    paths: Object.fromEntries(endpoints.map((e) => [e.path, {}])),
  }
}
