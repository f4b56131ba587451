import type { Examples } from '../example';
import { HomeHead } from './home-head';

export const examples: Examples = {
  default: <HomeHead slogan="有难处，|说一声。" line="街道帮您问、|帮您办，||不收钱。" />,
};
