// The map on the page: draws the SVG, moves it through time, finds municipalities, makes the picture.
// MAP holds what mapping.py says; every text and number in it is written already.
const map = document.getElementById("map");
const every = (selector) => [...map.querySelectorAll(selector)];
const one = (selector) => map.querySelector(selector);

// No tag may stand in this script: Streamlit would take it for one that somebody smuggled in.
const draw = (tag, attributes) => {
  const drawn = document.createElementNS("http://www.w3.org/2000/svg", tag);
  Object.entries(attributes).forEach(([name, value]) => drawn.setAttribute(name, value));
  return drawn;
};

one(".map-canvas").innerHTML = MAP.svg;
const canvas = one(".map-canvas svg");

// Lines, letters, hatchings and marks are equally large on every screen and for every part of the
// state: `unit` is how much of the map's own units a pixel takes.
let unit = 1;
const HATCH = 8 / 40; // pixels of a hatching's square, which has 40 units

const swatch = (place) => {
  const { path, swatch: level } = place.dataset;
  const viewBox = path ? "-60 -40 120 80" : `0 0 ${36 * unit} ${24 * unit}`;
  const svg = draw("svg", { class: "map-svg", viewBox, "aria-hidden": "true" });
  svg.append(path
    ? draw("path", { class: "map-mark", transform: "scale(.75)", d: path })
    : draw("rect", { "data-level": level, width: "100%", height: "100%" }));
  place.replaceChildren(svg);
};

const fit = () => {
  const { width, height } = canvas.getBoundingClientRect();
  const { width: wide, height: tall } = canvas.viewBox.baseVal;
  if (!width) return;
  unit = Math.max(wide / width, tall / height);
  map.style.setProperty("--unit", unit);
  canvas.querySelectorAll("pattern").forEach((pattern) => {
    pattern.setAttribute("patternTransform", `scale(${HATCH * unit})`);
  });
  every("[data-swatch]").forEach(swatch);
};
fit();

// --- through time --------------------------------------------------------------------------------

const slider = one("#map-day");
const shapes = every("a[data-key]").map((link) => [link.dataset.key, link.querySelector("path")]);
const room = Object.fromEntries(shapes.map(([key, path]) => [key, path.getBBox()]));
const marks = every("[data-mark]").map((mark) => [mark.dataset.mark, +mark.dataset.step, mark]);
const last = MAP.days.length - 1;
const frame = () => (slider ? +slider.value : last);

const stands = (key, frame) => new Set((MAP.spells[key] ?? [])
  .filter(([, from, until]) => from <= frame && frame <= until)
  .map(([step]) => step));

// The marks of a municipality around its middle, as large as its shape lets them be, one size at most.
const arrange = (key, group) => {
  const { width, height } = room[key];
  const size = (inRow) => Math.min(
    9 * unit, 0.85 * width / inRow, 0.7 * height / Math.ceil(group.length / inRow));
  const inRow = group.map((_, at) => at + 1).reduce(
    (best, columns) => (size(columns) > size(best) ? columns : best), Math.min(3, group.length));
  const rows = Math.ceil(group.length / inRow);
  group.forEach((mark, at) => {
    const row = Math.floor(at / inRow);
    const inThis = Math.min(inRow, group.length - inRow * row);
    const x = +mark.dataset.x + ((at % inRow) - (inThis - 1) / 2) * size(inRow);
    const y = +mark.dataset.y + (row - (rows - 1) / 2) * size(inRow);
    mark.setAttribute("transform", `translate(${x} ${y}) scale(${0.0085 * size(inRow)})`);
  });
};

const level = {
  furthest: (steps) => Math.max(0, ...steps),
  blocks: (steps, asked) => 2 * [...steps].some((step) => asked.has(step)),
};

// Said again only when the slider rests: a screen reader need not hear every month.
let saying = 0;
const say = (frame) => {
  clearTimeout(saying);
  saying = setTimeout(() => {
    const values = MAP.names.map((name, at) => `${name}: ${MAP.counts[frame][at]}`).join("; ");
    const told = MAP.alt.replace("{date}", MAP.days[frame]).replace("{values}", values);
    map.setAttribute("aria-label", told);
  }, 300);
};

const show = (frame) => {
  const asked = new Set(every("input[data-step]:checked").map((box) => +box.dataset.step));
  const shown = {};
  for (const [key, path] of shapes) {
    path.dataset.level = MAP.shares
      ? MAP.shares[key.slice(0, 5)][frame]
      : level[MAP.layer](stands(key, frame), asked);
  }
  for (const [key, step, mark] of marks) {
    const seen = asked.has(step) && stands(key, frame).has(step);
    mark.setAttribute("visibility", seen ? "visible" : "hidden");
    if (seen) (shown[key] ??= []).push(mark);
  }
  Object.entries(shown).forEach(([key, group]) => arrange(key, group));
  for (const count of every("[data-count]")) {
    count.textContent = MAP.counts[frame][+count.dataset.count];
  }
  every("[data-day]").forEach((day) => { day.textContent = MAP.days[frame]; });
  one("output").textContent = MAP.days[frame];
  slider.setAttribute("aria-valuetext", MAP.days[frame]);
  say(frame);
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
  show(frame());
  playing = setInterval(() => {
    if (!map.isConnected) return clearInterval(playing);
    slider.value = +slider.value + 1;
    show(frame());
    if (+slider.value === last) pause();
  }, 150);
};

if (slider) {
  slider.max = last;
  slider.value = last;
  slider.addEventListener("input", () => { pause(); show(frame()); });
  one(".map-play").addEventListener("click", () => (playing ? pause() : play()));
  every("input[data-step]").forEach((box) => {
    box.addEventListener("change", () => show(frame()));
  });
  // On a phone all marks at once would run together: one block is on, the others can be added.
  const [first, ...others] = every("input[data-step]").filter(
    (box) => MAP.counts[last][+box.dataset.step] !== "0");
  if (first && matchMedia("(max-width: 640px)").matches) {
    others.forEach((box) => { box.checked = false; });
  }
  show(last);
}
new ResizeObserver(() => {
  if (!map.isConnected) return;
  fit();
  if (slider) show(frame());
}).observe(one(".map-canvas"));

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
    // A swatch is as large a piece of the map's look as fits into its place.
    if (svg.querySelector("rect[data-level]")) {
      const scale = Math.min((WIDE - 80) / width, high / height);
      copy.setAttribute("viewBox", `0 0 ${wide / scale} ${tall / scale}`);
    }
    Object.entries({ x, y: top, width: wide, height: tall }).forEach(
      ([name, value]) => copy.setAttribute(name, value));
    sheet.append(copy);
  };
  write(one(".map-title").textContent, 40, 40, 700);
  y += 46;
  lines(MAP.scope.join(MAP.days[frame()]), 110)
    .forEach((text) => { write(text, 40, 26); y += 34; });
  place(one(".map-canvas svg"), 40, y, WIDE - 80, high);
  y += high + 50;
  write(one(".map-counted").textContent, 40, 26);
  y += 60;
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

const take = (form, address) => {
  const link = document.createElement("a");
  link.download = `${MAP.file.join(MAP.stamps[frame()])}.${form}`;
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
  take("png", canvas.toDataURL("image/png"));
});

one(".map-vector").addEventListener("click", () => {
  const text = new XMLSerializer().serializeToString(picture());
  take("svg", `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`);
});
