import { monitorEventLoopDelay } from 'node:perf_hooks';

// Before the server by --import: tells on its way out how long its event loop stood still at the longest.
const resolution = 5;
const delay = monitorEventLoopDelay({ resolution });
// What a start takes is nobody's wait: nobody has been let in yet.
setTimeout(() => {
  delay.enable();
  delay.reset();
}, 1500).unref();
process.on('exit', () => {
  const ms = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - resolution).toFixed(0);
  process.stderr.write(
    `  event loop: p99 ${ms(delay.percentile(99))} ms, longest block ${ms(delay.max)} ms\n`,
  );
});
