/** One group as a record: a line of groups.ndjson. */
import type { Group } from '../model/group.ts';

export const groupRecord = (group: Group) => ({
  group_id: group.groupId,
  relation: group.relation,
  fields: group.fields,
  text: group.text,
  sources: group.sources,
  origins: group.origins,
  claims: group.members.map(({ claimId, articleId, source, start, end, text }) => ({
    claim_id: claimId,
    article_id: articleId,
    source,
    start,
    end,
    text,
  })),
  differences: group.differences.map(({ field, update, a, b }) => ({
    field,
    update,
    a: { claim_id: a.claimId, value: a.value },
    b: { claim_id: b.claimId, value: b.value },
  })),
  links: group.links,
});
