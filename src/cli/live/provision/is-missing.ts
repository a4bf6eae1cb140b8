import type { Asked } from '../ask.js';

/** Whether the target says that there is no such resource. */
export const isMissing = ({ trouble }: Asked): boolean => trouble?.code === 'environment.subject';
