import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The stand-in of a kit, as its users start it. */
export interface KitStandIn {
  readonly url: string;
  close(): void;
}

/** Starts the stand-in of a kit in a Node of its own. @throws Error where it does not start */
export async function startKitStandIn(kit: string): Promise<KitStandIn> {
  const child = spawn(process.execPath, [join(kit, 'stand-in.mjs')], { stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    const listen = (text: string) => {
      said += text;
      const found = /^stand-in at (\S+)\n/m.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.on('error', reject);
    child.on('close', (status) => reject(new Error(`the stand-in of the kit ended with ${status}: ${said.trim()}`)));
  });
  return { url, close: () => void child.kill() };
}
