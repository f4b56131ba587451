import { type Examples, nothing } from '../example';
import { PageFrame } from './page-frame';

const help = { label: '打电话问', number: '023-0000 1111', onTap: nothing };

export const examples: Examples = {
  'with-main': (
    <PageFrame
      title="家里的情况"
      onBack={nothing}
      textSize={1}
      theme="normal"
      help={help}
      main={{ label: '下一题', onTap: nothing }}
    >
      问题
    </PageFrame>
  ),
  'with-tools': (
    <PageFrame
      title="救助通"
      titleIsHeading
      cloth
      textSize={4}
      theme="high"
      help={help}
      textSizeTool={{ label: '字大小', onTap: nothing }}
      voice={{ label: '念', onTap: nothing }}
    >
      首页
    </PageFrame>
  ),
};
