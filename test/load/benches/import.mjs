/** @type {import('./index.mjs').Bench} */
export async function importRegister() {
  return [];
}
