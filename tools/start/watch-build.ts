import { watch } from "node:fs";

const folders = ["src", "practice", "registry", "assets"];
const quietMs = 300;

/** Rebuilds shortly after each change in the sources, until the process ends. */
export function watchBuild(root: string, build: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let building = Promise.resolve();
  const again = async (): Promise<void> => {
    try {
      await build();
      console.log("Opnieuw gebouwd: herlaad de pagina.");
    } catch {
      console.error("Bouwen is mislukt: herstel de fout, dan wordt opnieuw gebouwd.");
    }
  };
  for (const folder of folders)
    watch(`${root}${folder}`, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        building = building.then(again);
      }, quietMs);
    });
}
