/* global document */
/** Leaves of the municipalities only those that hold every word typed. Printing shows them all. */
(() => {
  const box = document.getElementById("zoeken");
  const input = document.getElementById("zoekveld");
  const found = document.getElementById("gevonden");
  if (box === null || input === null || found === null) return;

  const fold = (text) =>
    ` ${text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .replace(/\b(st|ste|sinte)\b/g, "sint")
      .trim()}`;

  const groups = [...document.querySelectorAll("tbody[data-zoek]")].map((group) => ({
    group,
    key: fold(group.dataset.zoek),
  }));
  const provinces = [...document.querySelectorAll("section.province")];

  const search = () => {
    const words = fold(input.value)
      .split(" ")
      .filter((word) => word !== "");
    let count = 0;
    for (const { group, key } of groups) {
      const fits = words.every((word) => key.includes(` ${word}`));
      group.classList.toggle("buiten", !fits);
      if (fits) count += 1;
    }
    for (const province of provinces)
      province.classList.toggle(
        "buiten",
        province.querySelector("tbody[data-zoek]:not(.buiten)") === null,
      );
    found.textContent =
      words.length === 0
        ? ""
        : count === 0
          ? "Geen gemeente gevonden. Kijk de naam of de postcode na."
          : count === 1
            ? "1 gemeente gevonden."
            : `${count} gemeenten gevonden.`;
  };

  input.addEventListener("input", search);
  box.hidden = false;
  search();
})();
