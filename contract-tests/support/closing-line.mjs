/** Prints the one plain line that a CI can read: `Tests: N passed, N failed, N skipped`. */
export default class {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    console.log(`\nTests: ${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
  }
}
