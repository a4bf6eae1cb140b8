/** What a shell may get by the text of an expression: nothing that a person, a branch or a vendor could have named. */
const HARMLESS = /^(?:runner\.(?:temp|os|arch)|github\.(?:sha|run_id|run_number|run_attempt))$/;

/**
 * Finds the expressions in the text of a script that become a part of the script before the shell reads it. They belong
 * into `env`, where they stay values.
 */
export const foreignExpressions = (script: string): string[] =>
  [...script.matchAll(/\$\{\{([^]*?)\}\}/g)].map(([, inside]) => inside!.trim()).filter((one) => !HARMLESS.test(one));
