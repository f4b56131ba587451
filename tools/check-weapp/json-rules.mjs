import { generateKeyPairSync } from 'node:crypto';
import { createRequire } from 'node:module';
import { count, pagesOf, readAppJson } from './files.mjs';

const require = createRequire(import.meta.url);

/** What WeChat would answer about the account; without it miniprogram-ci asks the network. */
const account = {
  platform: true,
  appType: 0,
  gameApp: false,
  isSandbox: false,
  setting: {
    MaxCodeSize: 2,
    MaxSubpackageSubCodeSize: 2,
    MaxSubpackageFullCodeSize: 30,
    NavigateMiniprogramLimit: 10,
    MaxTabbarCount: 5,
    MinTabbarCount: 2,
    MaxTabbarIconSize: 40,
  },
};

/** WeChat's own rules for app.json and the json of each page, as at upload. */
export async function check(dist) {
  const { Project, getAppJSON, getPageJSON } = loadQuietly();
  const project = createProject(Project, dist);
  const pages = pagesOf(readAppJson(dist));
  const problems = await complaint('app.json', () => getAppJSON(project));
  for (const page of pages) {
    problems.push(
      ...(await complaint(`${page}.json`, () =>
        getPageJSON(project, { miniprogramRoot: '', pagePath: page }),
      )),
    );
  }
  return { figure: `app.json and ${count(pages.length, 'page')}`, problems };
}

function createProject(Project, dist) {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const project = new Project({
    appid: 'touristappid',
    type: 'miniProgram',
    projectPath: dist,
    privateKey: privateKey.export({ type: 'pkcs1', format: 'pem' }),
    ignores: [],
  });
  return Object.assign(project, { attr: async () => account, attrSync: () => account });
}

async function complaint(file, ask) {
  try {
    await ask();
    return [];
  } catch (error) {
    return [`${file}: ${error.message.replace(/\s*\n\s*/g, ' ')}`];
  }
}

/** miniprogram-ci greets on the console while it loads. */
function loadQuietly() {
  const { log } = console;
  console.log = () => {};
  try {
    const { Project } = require('miniprogram-ci');
    return { Project, ...require('miniprogram-ci/dist/modules/corecompiler/original') };
  } finally {
    console.log = log;
  }
}
