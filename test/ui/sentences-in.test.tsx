import { sentencesIn } from '@/ui/page-frame/sentences-in';

function said(html: string): readonly string[] {
  const place = document.createElement('main');
  place.innerHTML = html;
  return sentencesIn(place);
}

test('phrases of a heading are one sentence, and each full stop ends one', () => {
  expect(
    said('<h1><div>老人现在</div><div>和谁一起住？</div></h1><p>一起吃饭的人。</p><p>不算客人。</p>'),
  ).toEqual(['老人现在，和谁一起住？', '一起吃饭的人。', '不算客人。']);
});

test('words without a full stop are not joined without end', () => {
  const rows = Array.from({ length: 12 }, (_, at) => `<button>第 ${at} 个选择</button>`).join('');
  const sentences = said(rows);
  expect(sentences.length).toBeGreaterThan(2);
  expect(Math.max(...sentences.map((one) => one.length))).toBeLessThan(45);
});

test('what is no word is not read, and a page that is gone says nothing', () => {
  expect(said('<style>@page{margin:0}</style> \n <p>好。</p>')).toEqual(['好。']);
  expect(sentencesIn(null)).toEqual([]);
});
