import { notify } from '../../../registers/messages'
import type { Work } from '../requests/agree'
import { closeShare, type ShareRow } from './rows'

/** Stops a share and tells both; nothing happens where it had been stopped. */
export async function stopShare(work: Work, share: ShareRow): Promise<void> {
  if (!(await closeShare(work.db, share.share_id, work.now))) return
  const { holder, member } = share
  await notify(
    work,
    holder.id,
    `您给${member.name}的家庭共济停了，从现在起不再用您的个人账户。已经下单的那一笔会付完。`,
  )
  await notify(work, member.id, `${holder.name}给您的家庭共济停了，以后看病自己出的部分请自己付。`)
}
