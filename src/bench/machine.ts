import { availableParallelism, cpus, totalmem } from 'node:os';

/** Describes this machine in one line. */
export function machineLine(): string {
  const processor = cpus()[0]?.model.trim() || 'unknown processor';
  const memory = `${Math.round(totalmem() / 1e9)} GB of memory`;
  return `${availableParallelism()} cores (${processor}), ${memory}, ${process.platform} ${process.arch}`;
}
