import { chatSuite } from './test-browser/chat-suite.js';
import { findChromium, startChromium } from './test-browser/chromium.js';
import { clientSuite } from './test-browser/client-suite.js';
import { docsSuite } from './test-browser/docs-suite.js';
import { reportSuite } from './test-browser/report-suite.js';

const suites = [clientSuite, chatSuite, reportSuite, docsSuite];

const found = findChromium();
if ('path' in found) {
  const browser = await startChromium(found.path);
  console.log(`Chromium ${browser.version}`);
  let passed = 0;
  let failed = 0;
  for (const suite of suites) {
    const tally = await suite.run(browser);
    passed += tally.passed;
    failed += tally.failed;
  }
  await browser.close();
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
} else if (process.env.CI) {
  console.log(`FAIL  there is no Chromium to test in: ${found.missing}\n\n0 passed, 1 failed`);
  process.exitCode = 1;
} else {
  const skipped = suites.reduce((total, { size }) => total + size, 0);
  console.log(`skipped: all ${skipped} cases, since there is no Chromium: ${found.missing}`);
  console.log(`\n0 passed, 0 failed, ${skipped} skipped`);
}
