/** The mini-program needs none ahead of its pages: WeChat's own elements bring no looks that would have to go. */
export {};
