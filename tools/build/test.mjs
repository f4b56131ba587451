// Builds what the browser tests and the screens open: the H5 of a town that does not exist.
process.env.OUTPUT_ROOT ??= 'dist/h5-test';
process.env.TARO_APP_REGION ??= 'test/fixtures/regions/xinghe';
// What printed codes lead to; tests read it back.
process.env.TARO_APP_H5_URL ??= 'https://xinghe.example.org';

await import('./h5.mjs');
