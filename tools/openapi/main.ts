import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiDocument } from './document';
import { readExamples } from './read-examples';

const root = process.cwd();
const text = JSON.stringify(openApiDocument(readExamples(root)), null, 2);
writeFileSync(join(root, 'contract/openapi.json'), `${text}\n`);
