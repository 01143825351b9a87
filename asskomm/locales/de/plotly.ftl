# Die Wörter, die Plotly selbst an ein Diagramm schreibt; format.plotly_locale gibt sie weiter.

plotly-autoscale = Automatische Skalierung
plotly-box-select = Rechteck auswählen
plotly-compare = Werte beim Zeigen vergleichen
plotly-closest = Nächsten Wert beim Zeigen nennen
plotly-download = Diagramm herunterladen
plotly-download-failed = Das Bild konnte nicht heruntergeladen werden.
plotly-download-preparing = Das Bild wird erstellt. Das kann einige Sekunden dauern.
plotly-download-succeeded = Bild heruntergeladen
plotly-download-png = Als PNG herunterladen
plotly-lasso-select = Mit dem Lasso auswählen
plotly-legend-hint = Doppelklick in der Legende zeigt nur diese Reihe
plotly-pan = Verschieben
plotly-reset = Zurücksetzen
plotly-reset-axes = Achsen zurücksetzen
plotly-reset-view = Ansicht zurücksetzen
plotly-reset-views = Ansichten zurücksetzen
plotly-spike-lines = Hilfslinien ein- oder ausschalten
plotly-toggle-closest = Nächsten Wert ein- oder ausschalten
plotly-trace = Reihe
plotly-zoom = Zoom
plotly-zoom-hint = Doppelklick zeigt wieder alles
plotly-zoom-in = Vergrößern
plotly-zoom-out = Verkleinern
