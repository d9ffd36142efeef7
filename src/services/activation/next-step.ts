import type { Application } from '@/contract/activation/application'
import type { Route } from '@/platform/navigate'
import { stepPage, stoppedPage } from './routes'

/** Where an application goes on, by how far it is. */
export function nextStep({ status, applicationId }: Pick<Application, 'status' | 'applicationId'>): Route {
  switch (status) {
    case 'identified':
      return stepPage('ways', applicationId)
    case 'verified':
      return stepPage('pin', applicationId)
    case 'activated':
      return stepPage('done', applicationId)
    case 'expired':
      return stoppedPage('application-expired')
  }
}
