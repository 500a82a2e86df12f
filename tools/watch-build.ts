import { watch } from "node:fs";

const folders = ["src", "practice", "registry", "assets"];
const quietMs = 300;

/** Builds again some time after the last change in the sources. Gives the way to stop. */
export function watchBuild(root: string, build: () => Promise<void>): () => void {
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
  const watchers = folders.map((folder) =>
    watch(`${root}${folder}`, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        building = building.then(again);
      }, quietMs);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
