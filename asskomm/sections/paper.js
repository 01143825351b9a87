// A chart keeps the width of the screen and would be cut off on paper: while it is printed, its
// drawing is as wide as the sheet.
window.onbeforeprint = () => {
  for (const chart of document.querySelectorAll(".svg-container")) {
    const { clientWidth: width, clientHeight: height } = chart;
    chart.style.setProperty("--form", `${width} / ${height}`);
    for (const layer of chart.querySelectorAll(".main-svg")) layer.setAttribute("viewBox", `0 0 ${width} ${height}`);
  }
};
window.onafterprint = () => {
  for (const layer of document.querySelectorAll(".main-svg")) layer.removeAttribute("viewBox");
};
