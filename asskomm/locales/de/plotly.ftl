# Die Wörter, die Plotly selbst an ein Diagramm schreibt; format.plotly_locale gibt sie weiter.

plotly-legend-hint = Doppelklick in der Legende zeigt nur diese Reihe
plotly-trace = Reihe
