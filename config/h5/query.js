/** Stands for query-string, of which the router reads addresses only, and leaves them encoded. */
export default {
  parse(search) {
    const query = Object.create(null);
    for (const part of search
      .trim()
      .replace(/^[?#&]/, '')
      .split('&')
      .filter(Boolean)) {
      const [, name, value = null] = /^([^=]*)(?:=(.*))?$/.exec(part);
      query[name] = name in query ? [].concat(query[name], value) : value;
    }
    return query;
  },
};
