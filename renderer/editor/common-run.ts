/** How far two rows agree, asked place by place: for finding what changed between them. */

/** How many places from 0 on are the same, at most `limit`. */
export function commonRun(limit: number, same: (index: number) => boolean): number {
  let length = 0;
  while (length < limit && same(length)) length += 1;
  return length;
}
