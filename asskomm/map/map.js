// The map on the page: draws the SVG, moves it through time, finds municipalities, makes the picture.
// MAP holds what cartography.py says; every text and number in it is written already.
const map = document.getElementById("map");
const every = (selector) => [...map.querySelectorAll(selector)];
const one = (selector) => map.querySelector(selector);

// No tag may stand in this script: Streamlit would take it for one that somebody smuggled in.
const draw = (tag, attributes) => {
  const drawn = document.createElementNS("http://www.w3.org/2000/svg", tag);
  Object.entries(attributes).forEach(([name, value]) => drawn.setAttribute(name, value));
  return drawn;
};

const swatch = (place) => {
  const { path, swatch: level } = place.dataset;
  const viewBox = `0 0 ${120 * MAP.zoom} ${80 * MAP.zoom}`;
  const svg = draw("svg", { class: "map-svg", viewBox, "aria-hidden": "true" });
  svg.append(path
    ? draw("path", { class: "map-mark", transform: `scale(${MAP.zoom}) translate(60 40) scale(.75)`,
      d: path })
    : draw("rect", { "data-level": level, width: "100%", height: "100%" }));
  place.replaceChildren(svg);
};

// Lines, letters and marks are as strong on a part of the map as on the whole.
map.style.setProperty("--zoom", MAP.zoom);
one(".map-canvas").innerHTML = MAP.svg;
every("[data-swatch]").forEach(swatch);

// --- through time --------------------------------------------------------------------------------

const slider = one("#map-day");
const shapes = every("a[data-key]").map((link) => [link.dataset.key, link.querySelector("path")]);
const marks = every("[data-mark]").map((mark) => [mark.dataset.mark, +mark.dataset.step, mark]);
const last = MAP.days.length - 1;

const stands = (key, frame) => new Set((MAP.spells[key] ?? [])
  .filter(([, from, until]) => from <= frame && frame <= until)
  .map(([step]) => step));

// The marks of a municipality around its middle, three in a row, the last row centred as well.
// style.css draws them larger on a phone, so they stand further apart there.
const narrow = matchMedia("(max-width: 640px)");
const arrange = (group) => group.forEach((mark, at) => {
  const step = (narrow.matches ? 104 : 62) * MAP.zoom;
  const inRow = Math.min(3, group.length - 3 * Math.floor(at / 3));
  const rows = Math.ceil(group.length / 3);
  const x = +mark.dataset.x + ((at % 3) - (inRow - 1) / 2) * step;
  const y = +mark.dataset.y + (Math.floor(at / 3) - (rows - 1) / 2) * step;
  mark.setAttribute("transform", `translate(${x} ${y}) scale(${0.58 * MAP.zoom})`);
});

const show = (frame) => {
  const asked = new Set(every("input[data-step]:checked").map((box) => +box.dataset.step));
  const steps = Object.fromEntries(shapes.map(([key]) => [key, stands(key, frame)]));
  for (const [key, path] of shapes) {
    path.dataset.level = MAP.layer === "furthest"
      ? Math.max(0, ...steps[key])
      : 2 * [...steps[key]].some((step) => asked.has(step));
  }
  const shown = {};
  for (const [key, step, mark] of marks) {
    const seen = asked.has(step) && steps[key].has(step);
    mark.setAttribute("visibility", seen ? "visible" : "hidden");
    if (seen) (shown[key] ??= []).push(mark);
  }
  Object.values(shown).forEach(arrange);
  for (const count of every("[data-count]")) {
    count.textContent = MAP.counts[frame][+count.dataset.count];
  }
  every("[data-day]").forEach((day) => { day.textContent = MAP.days[frame]; });
  one("output").textContent = MAP.days[frame];
  slider.setAttribute("aria-valuetext", MAP.days[frame]);
};

let playing = 0;
const pause = () => {
  clearInterval(playing);
  playing = 0;
  one(".map-play").textContent = MAP.play;
};
const play = () => {
  if (+slider.value === last) slider.value = 0;
  one(".map-play").textContent = MAP.pause;
  show(+slider.value);
  playing = setInterval(() => {
    if (!map.isConnected) return clearInterval(playing);
    slider.value = +slider.value + 1;
    show(+slider.value);
    if (+slider.value === last) pause();
  }, 150);
};

if (slider) {
  slider.max = last;
  slider.value = last;
  slider.addEventListener("input", () => { pause(); show(+slider.value); });
  one(".map-play").addEventListener("click", () => (playing ? pause() : play()));
  every("input[data-step]").forEach((box) => {
    box.addEventListener("change", () => show(+slider.value));
  });
  show(last);
}

// --- the list: arrow keys go through it, Enter in the field opens the first ------------------------

const field = one("#map-find");
const items = every(".map-list li");
const found = () => items.filter((item) => !item.hidden).map((item) => item.querySelector("a"));
const plain = (text) => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");

const find = () => {
  const wanted = plain(field.value.trim());
  const having = (text) => items.filter((item) => plain(text(item)).includes(wanted));
  const named = having((item) => item.querySelector("a").textContent);
  // Görlitz is a town first, and a district only where no town is called like that.
  const kept = new Set(named.length ? named : having((item) => item.textContent));
  items.forEach((item) => { item.hidden = !kept.has(item); });
  const links = found();
  // One stop for the tab key, not 418.
  items.forEach((item) => { item.querySelector("a").tabIndex = -1; });
  if (links.length) links[0].tabIndex = 0;
  const none = one(".map-none");
  none.textContent = links.length ? "" : none.dataset.none;
};
field.addEventListener("input", find);
one(".map-find").addEventListener("keydown", (event) => {
  const links = found();
  const here = links.indexOf(document.activeElement);
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: links.length - 1 }[event.key];
  if (event.key === "Enter" && here === -1 && links.length) links[0].click();
  if (to === undefined || (here === -1 && event.key !== "ArrowDown")) return;
  event.preventDefault();
  (links[to] ?? (to === -1 ? field : links[here])).focus();
});
find();

// Who points at a shape or at a name sees the other as well.
const shapeOf = Object.fromEntries(every("a[data-key]").map((a) => [a.getAttribute("href"), a]));
const listed = (event) => shapeOf[event.target.closest?.(".map-list a")?.getAttribute("href")];
for (const [on, off] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
  one(".map-list").addEventListener(on, (event) => listed(event)?.classList.add("map-here"));
  one(".map-list").addEventListener(off, (event) => listed(event)?.classList.remove("map-here"));
}

// --- the picture: it travels alone, so it carries title, legend, Stichtag and source ---------------

const LOOKS = ["fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-linejoin",
  "visibility", "paint-order", "fill-rule", "font-family", "font-size", "font-weight",
  "text-anchor"];
const WIDE = 1600;

const dressed = (svg) => {
  const copy = svg.cloneNode(true);
  const theirs = [svg, ...svg.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((node, at) => {
    const look = getComputedStyle(theirs[at]);
    LOOKS.forEach((name) => node.style.setProperty(name, look.getPropertyValue(name)));
    node.removeAttribute("class");
  });
  copy.querySelectorAll("title").forEach((title) => title.remove());
  return copy;
};

const lines = (text, most) => text.split(" ").reduce((all, word) => {
  const end = all[all.length - 1];
  if (end && (end + word).length < most) all[all.length - 1] = `${end} ${word}`;
  else all.push(word);
  return all;
}, []);

const picture = () => {
  const page = getComputedStyle(map);
  const paper = getComputedStyle(document.querySelector('[data-testid="stApp"]')).backgroundColor;
  const [, , width, height] = one(".map-canvas svg").getAttribute("viewBox").split(" ").map(Number);
  const high = Math.min(1400, Math.round((WIDE - 80) * height / width));
  const sheet = draw("svg", { width: WIDE });
  let y = 70;
  const write = (text, x, size, weight = 400) => {
    const style = `font: ${weight} ${size}px sans-serif; fill: ${page.color}`;
    const line = draw("text", { x, y, style });
    line.textContent = text;
    sheet.append(line);
  };
  const place = (svg, x, top, wide, tall) => {
    const copy = dressed(svg);
    Object.entries({ x, y: top, width: wide, height: tall }).forEach(
      ([name, value]) => copy.setAttribute(name, value));
    sheet.append(copy);
  };
  write(one(".map-title").textContent, 40, 40, 700);
  y += 46;
  // A day before the Stichtag, to which the slider was drawn, is said first of all.
  const day = slider && +slider.value !== last && `${MAP.day} ${MAP.days[+slider.value]}`;
  [day, ...lines(document.querySelector("p.scope").textContent, 110)].filter(Boolean)
    .forEach((text) => { write(text, 40, 26); y += 34; });
  place(one(".map-canvas svg"), 40, y, WIDE - 80, high);
  y += high + 60;
  const asked = every(".map-legend li").filter((item) => item.querySelector("input")?.checked ?? true);
  asked.forEach((item, at) => {
    const x = 40 + (at % 2) * (WIDE / 2);
    place(item.querySelector("svg"), x, y - 30, 60, 40);
    const said = [".map-word", "b", "small"].map((part) => item.querySelector(part)?.textContent);
    write(said.filter(Boolean).join(" · "), x + 76, 26);
    if (at % 2) y += 50;
  });
  y += 70;
  const foot = `${one(".map-where").textContent} · ${one(".map-from").textContent}`;
  lines(foot, 120).forEach((text) => { write(text, 40, 22); y += 30; });
  sheet.setAttribute("height", y + 20);
  sheet.prepend(draw("rect", { width: "100%", height: "100%", style: `fill: ${paper}` }));
  return sheet;
};

const take = (name, address) => {
  const link = document.createElement("a");
  link.download = name;
  link.href = address;
  link.click();
};

one(".map-picture").addEventListener("click", async () => {
  const image = new Image();
  const text = new XMLSerializer().serializeToString(picture());
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext("2d").drawImage(image, 0, 0);
  take(`${MAP.file}.png`, canvas.toDataURL("image/png"));
});

one(".map-vector").addEventListener("click", () => {
  const text = new XMLSerializer().serializeToString(picture());
  take(`${MAP.file}.svg`, `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`);
});
