import type { HelpControl } from '@/contract/family/help'
import type { IconName } from '@/ui/icons/svg-uri'

const doors: Partial<Record<IconName, HelpControl>> = {
  booking: 'door-booking',
  bill: 'door-bill',
  route: 'door-route',
  claim: 'door-claim',
  family: 'door-family',
  share: 'door-share',
  phone: 'door-help',
}

/** The door of home that bears this icon, as who helps points at it (帮忙看着). */
export const doorOf = (icon: IconName): HelpControl | undefined => doors[icon]
