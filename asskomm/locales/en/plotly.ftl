# The words Plotly itself writes on a chart; format.plotly_locale hands them over.

plotly-legend-hint = Double-click in the legend shows this series only
plotly-trace = Series
