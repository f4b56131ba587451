const words = '可以不填';

/** What may be left open says so: beside its name, and under the question where it is the only one of its page. */
export const leftOpen = {
  label: (label: string): string => `${label}|（${words}）`,
  hint: (hint: string | undefined): string => (hint === undefined ? `${words}。` : `${hint}||${words}。`),
};
