import { neighbourReportTexts } from '@/content/messages/neighbour-report/neighbour-report';
import { policyIndex } from '@/content/policy-index';
import { searchIndex } from '@/content/search/search-index';
import { searchPolicies } from '@/content/search/search-policies';
import { situations } from '@/content/situations';
import { plain } from '@/domain/marked-text';

const found = (words: string) => searchPolicies(words, searchIndex);

test.each(situations.map(({ id, label }) => [plain(label), id]))(
  'the trouble 「%s」, typed instead of tapped, finds what a tap shows',
  (label, id) => {
    const shown = policyIndex.filter((entry) => entry.situations.includes(id)).map((entry) => entry.id);
    const first = found(label)
      .slice(0, 3)
      .map((one) => one.id);
    expect(first.filter((one) => shown.includes(one))).not.toEqual([]);
  },
);

const { signs, moreSigns } = neighbourReportTexts.questions;
const seen = [signs, moreSigns].flatMap((question) => Object.entries(question?.options ?? {}));
const nothingToFind = ['more', 'other'];

test.each(seen.filter(([id]) => !nothingToFind.includes(id)).map(([, { label }]) => plain(label)))(
  'the sign 「%s」 finds an article, not a guess',
  (label) => {
    expect(found(label)[0]).toMatchObject({ sure: true });
  },
);
