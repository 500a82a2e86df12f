/** The folder that the user stands in: npm runs its scripts in the folder of package.json. */
export function callersFolder(): string {
  return process.env.INIT_CWD ?? process.cwd();
}
