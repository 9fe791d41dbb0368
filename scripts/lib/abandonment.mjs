import { readFileSync } from 'node:fs';

/**
 * Calls back once when a process that waits for this one is gone. npm runs a script through a shell, so a killed npm shows
 * only at the parent's parent.
 * @param {() => void} onAbandoned
 */
export function whenAbandoned(onAbandoned) {
  const before = waiting();
  const timer = setInterval(() => {
    if (waiting() === before) return;
    clearInterval(timer);
    onAbandoned();
  }, 1000);
  timer.unref();
}

/** The parent and, where the system tells it at no cost, the parent's parent. */
function waiting() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`;
  } catch {
    return String(process.ppid);
  }
}
