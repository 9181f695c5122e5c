// Search within the site. The page is complete without this script: it lists everything; the script narrows that list
// at once and, when the index is there, shows ranked results instead. Nothing is sent anywhere.
"use strict";
(() => {
  const form = document.getElementById("cari");
  const field = document.getElementById("q");
  const count = document.getElementById("jumlah");
  const results = document.getElementById("hasil");
  const all = document.getElementById("semua");
  if (!form || !field || !count || !results || !all) return;

  const items = Array.from(all.querySelectorAll("li"));
  let index = null;
  let timer = 0;

  const fold = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  const wordsOf = (text) => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  // Exact title first, then titles that begin with the query, then words in the title, then words in the summary.
  const score = (entry, query, words) => {
    const title = fold(entry.t);
    const text = title + " " + fold(entry.s || "") + " " + fold(entry.k || "");
    if (!words.every((word) => text.includes(word))) return 0;
    if (title === query) return 1000;
    let points = title.startsWith(query) ? 200 : title.includes(query) ? 100 : 0;
    const titleWords = wordsOf(title);
    for (const word of words) {
      if (titleWords.includes(word)) points += 20;
      else if (titleWords.some((other) => other.startsWith(word))) points += 10;
      else if (title.includes(word)) points += 5;
      else points += 1;
    }
    return points;
  };

  const say = (number, query) => {
    count.textContent = number === 0 ? `Tidak ada hasil untuk “${query}”.` : `${number} hasil untuk “${query}”.`;
  };

  const row = (entry) => {
    const item = document.createElement("li");
    const title = document.createElement("h3");
    const link = document.createElement("a");
    link.href = entry.u;
    link.textContent = entry.t;
    title.append(link);
    item.append(title);
    for (const text of [entry.k, entry.s]) {
      if (!text) continue;
      const line = document.createElement("p");
      line.textContent = text;
      item.append(line);
    }
    return item;
  };

  const showRanked = (query, words) => {
    const found = index
      .map((entry, place) => ({ entry, place, points: score(entry, query, words) }))
      .filter((hit) => hit.points > 0)
      .sort((a, b) => b.points - a.points || a.place - b.place);
    results.replaceChildren(...found.slice(0, 100).map((hit) => row(hit.entry)));
    results.hidden = found.length === 0;
    all.hidden = true;
    return found.length;
  };

  const narrowList = (words) => {
    let shown = 0;
    for (const item of items) {
      const text = fold(item.textContent);
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) shown += 1;
    }
    results.hidden = true;
    all.hidden = false;
    return shown;
  };

  const run = () => {
    const typed = field.value.trim();
    const words = wordsOf(typed);
    if (words.length === 0) {
      narrowList([]);
      count.textContent = "";
      return;
    }
    say(index ? showRanked(fold(typed), words) : narrowList(words), typed);
  };

  const remember = () => {
    const address = new URL(location.href);
    if (field.value.trim()) address.searchParams.set("q", field.value.trim());
    else address.searchParams.delete("q");
    history.replaceState(null, "", address);
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    run();
    remember();
  });
  // Announced after a pause, so that a screen reader is not interrupted at every letter.
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(run, 250);
  });

  field.value = new URL(location.href).searchParams.get("q") || "";
  run();
  fetch(form.dataset.index)
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText))))
    .then((entries) => {
      index = entries;
      run();
    })
    .catch(() => {});
})();
