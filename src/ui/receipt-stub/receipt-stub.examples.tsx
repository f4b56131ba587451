import { Button } from '../button/button';
import { type Examples, nothing } from '../example';
import { ReceiptStub } from './receipt-stub';

export const examples: Examples = {
  default: (
    <ReceiptStub
      title="街道系统|已收到"
      person="您反映的|邻居的事"
      time="2026年11月23日 |10:41"
      numberLabel="回执编号|（可以念给人听）"
      number="470823165092"
      actions={
        <>
          <Button small tone="secondary" icon="speak" label="念编号" onTap={nothing} />
          <Button small tone="secondary" icon="download" label="存成图" onTap={nothing} />
        </>
      }
    />
  ),
};
