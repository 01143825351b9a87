// The button "copy": the text goes into the clipboard. Over plain http a browser offers no
// navigator.clipboard; then a field that nobody sees is selected and copied.
(() => {
  const facts = "FACTS";
  const button = document.getElementById("copy-text");
  const told = document.getElementById("copy-told");
  const copied = () => {
    const field = document.createElement("textarea");
    field.value = facts.text;
    field.readOnly = true;
    field.style.position = "fixed";
    field.style.opacity = "0";
    button.after(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    button.focus();
    return done;
  };
  button.onclick = async () => {
    let done = false;
    try {
      await navigator.clipboard.writeText(facts.text);
      done = true;
    } catch {
      done = copied();
    }
    told.textContent = "";
    requestAnimationFrame(() => { told.textContent = done ? facts.done : facts.failed; });
  };
})();
