import { CareDoor } from './care-door'
import type { Home } from './home-view'
import { askedOf } from './waiting'

const ANSWERED = { title: '回答过了', line: '家人会收到您的回答' }

/** Somebody asks to act for her: she finds it where she always looks. Answered, its place is kept for now. */
export function CareAsked({ asked }: { asked: Home['asked'] }) {
  if (!asked) return <CareDoor icon="message" family {...ANSWERED} />
  const { label, second = '', onTap } = askedOf(asked)
  return <CareDoor icon="message" family title={label} line={second} onTap={onTap} />
}
