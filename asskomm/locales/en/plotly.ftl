# The words Plotly itself writes on a chart; format.plotly_locale hands them over.

plotly-autoscale = Autoscale
plotly-box-select = Select a rectangle
plotly-compare = Compare values on hover
plotly-closest = Show the closest value on hover
plotly-download = Download chart
plotly-download-failed = The image could not be downloaded.
plotly-download-preparing = Preparing the image. This may take a few seconds.
plotly-download-succeeded = Image downloaded
plotly-download-png = Download as PNG
plotly-lasso-select = Select with the lasso
plotly-legend-hint = Double-click in the legend shows this series only
plotly-pan = Pan
plotly-reset = Reset
plotly-reset-axes = Reset axes
plotly-reset-view = Reset view
plotly-reset-views = Reset views
plotly-spike-lines = Toggle guide lines
plotly-toggle-closest = Toggle the closest value
plotly-trace = Series
plotly-zoom = Zoom
plotly-zoom-hint = Double-click shows everything again
plotly-zoom-in = Zoom in
plotly-zoom-out = Zoom out
