import { readdirSync, readFileSync } from 'node:fs';
import { schemeNames } from '@/content/messages/application/paper-words';
import { schemeText } from '@/content/messages/eligibility/scheme-words';
import { articleOf } from '@/content/scheme-articles';
import { plain } from '@/domain/marked-text';
import type { SchemeId } from '@/domain/scheme';
import { allPolicies } from './articles';

const folder = 'src/content/policies';

test('every scheme leads to the article that names it', () => {
  const named = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
    .filter(({ scheme }) => scheme !== undefined)
    .map(({ scheme, id }) => [scheme, id]);
  expect(Object.fromEntries(named)).toEqual(articleOf);
});

test.each(
  allPolicies().flatMap(({ scheme, title }): [string, string][] => (scheme ? [[scheme, plain(title)]] : [])),
)(
  '%s has one name: behind the trouble in the title, in the self-check, beside its papers',
  (scheme, title) => {
    const { name } = schemeText[scheme as keyof typeof schemeText];
    const [, behind = ''] = /（(.+)）$/.exec(title) ?? [];
    expect([name, behind !== '' && name.includes(behind)]).toEqual([name, true]);
    const short = schemeNames[scheme as keyof typeof schemeText] ?? name;
    expect([name, short, name.includes(short)]).toEqual([name, short, true]);
  },
);

/** Who decides where it is not the street: 社会救助法 第三十八条, 第五十一条, 第五十二条; each has words of its own. */
const decidedElsewhere: Readonly<Partial<Record<SchemeId, RegExp>>> = {
  'medical-assistance': /区医保局/,
  'education-assistance': /先问学校/,
  'housing-assistance': /区住房部门/,
  'employment-assistance': /就业服务窗口/,
  'disaster-assistance': /应急管理部门/,
  'emergency-medical-aid': /医院.*卫生健康部门/,
  'destitute-wanderer': /救助站不管/,
  'legal-aid': /区司法局/,
};

test.each(Object.entries(decidedElsewhere) as [SchemeId, RegExp][])(
  'who disagrees about %s is not sent to the street as if it had decided',
  (scheme, decider) => {
    const article = allPolicies().find(({ id }) => id === articleOf[scheme]);
    const words = article?.details.disagree?.join('') ?? '';
    expect(words).toMatch(decider);
    expect(words).not.toMatch(/街道要书面告诉您|^.{0,12}不服，先问街道，可以补证据/);
  },
);
