// Builds what the browser tests and the screens open: the H5 of a town that does not exist.
process.env.OUTPUT_ROOT ??= 'dist/h5-test';
process.env.TARO_APP_REGION ??= 'test/fixtures/regions/xinghe';

await import('./build-h5.mjs');
