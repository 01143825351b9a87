# The map: layers, legend, time slider, list, origin.

menu-map = Map
question-map = Where is the programme, and how far has it come there?

lead-map = As of { $date }, { $all ->
    [one] { $reached ->
        [0] no step is documented for the only municipality of this scope.
       *[other] at least one step is documented for the only municipality of this scope.
      }
   *[other] { $reached ->
        [0] no step is documented for any of { $all } municipalities.
        [one] at least one step is documented for one of { $all } municipalities. { $share } of the inhabitants of this scope live there.
       *[other] at least one step is documented for { $reached } of { $all } municipalities. { $share } of the inhabitants of this scope live there.
      }
  }

map-layer = What the map shows
map-layer-furthest = Furthest step
map-layer-blocks = Building blocks, to be switched on and off
map-layer-inhabitants = Inhabitants reached in the district
map-layer-funds = Funds approved per inhabitant
map-layer-fields = Action fields
map-title-furthest = Furthest step of each municipality
map-title-blocks = Building blocks in the municipalities
map-title-inhabitants = Share of inhabitants reached, by district
map-title-funds = Funds approved per inhabitant
map-title-fields = Number of action fields named

step-none = no step documented
step-consultations = consultation
step-preliminary-agreements = preliminary agreement
step-agreements = cooperation agreement
step-coaching = coaching
step-security-analyses = security analysis
step-councils = prevention council

map-inhabitants-none = nobody reached
map-inhabitants-below-25 = below 25%
map-inhabitants-below-50 = 25% to below 50%
map-inhabitants-below-75 = 50% to below 75%
map-inhabitants-above = 75% and more
map-funds-none = no approval known
map-funds-to-1 = up to €1 per inhabitant
map-funds-to-2 = more than €1, up to €2 per inhabitant
map-funds-to-5 = more than €2, up to €5 per inhabitant
map-funds-above = more than €5 per inhabitant
map-fields-none = no action field named
map-fields-one = one action field
map-fields-few = two or three action fields
map-fields-many = four or more action fields

map-hover = { $name } ({ $district })
map-hover-inhabitants = { $count } inhabitants
map-hover-funds = approved: { $money } per inhabitant
map-hover-fields = action fields: { $titles }

map-legend = Legend
map-counts-municipalities = Number of municipalities, as of { $date }
map-counts-districts = Number of districts and urban districts, as of { $date }
map-blocks-any = municipality with at least one of the chosen building blocks
map-begins = The time slider begins on { $date }. { $older ->
    [one] One step from before that day stands
   *[other] { $older } steps from before that day stand
  } in the first picture already.
map-still-funds = This layer has no time slider: the map shows what was approved in the chosen period. For another period please change the start of the period or the day in the scope on the left.
map-still-fields = What is counted are the action fields that a municipality has named. A single field can be chosen in the scope on the left: then all layers show only the steps in that field, over time as well. This layer has no time slider because the data do not say when a field was added, only which step it is named with; an earlier day chosen on the left shows an earlier state.
map-outside = not in the scope
map-find = Find a municipality
map-keys = A click on a name or on the map opens the profile of the municipality. By keyboard: type, choose with the arrow keys, open with Enter.
map-none = There is no municipality of this name in this scope.
map-day = Reference date
map-play = Play
map-pause = Pause
map-picture = Picture of the map (PNG)
map-vector = Picture of the map (SVG)
map-table = All municipalities of the map
map-alt = { $title }. { $counted }. { $values }. The table below has all municipalities.
map-schematic = Schematic map, computed from position and area of the municipalities: each shape is as large as its municipality, the borders are not the official ones.
map-unattributed = Official boundaries from data/reference/geo; their source (quelle.txt) is missing there.
map-source = Reference date { $date } · data exported on { $exported } · delivery { $delivery }, fingerprint { $fingerprint } · municipalities and inhabitants: © Federal Statistical Office (Destatis), 2024

note-map = The map counts municipalities, whatever counting unit is chosen under “Scope”. A district's own prevention council belongs to no municipality and is missing here.
note-map-steps = The furthest step is the last in the usual order: consultation, preliminary agreement, cooperation agreement, coaching, security analysis, prevention council. The order is not strict: a council can be older than the agreement.
note-map-inhabitants = Reached means: at least one step is documented in the municipality. Inhabitants are counted as of 31 Dec 2023, for earlier dates as well.

## Columns of the table

column-action-field-titles = Action fields named
column-agreement-on = Cooperation agreement since
column-agreement-precision = Precision: cooperation agreement
column-analysis-on = Security analysis since
column-analysis-precision = Precision: security analysis
column-coaching-on = Coaching since
column-coaching-precision = Precision: coaching
column-consultation-on = First consultation
column-consultation-precision = Precision: consultation
column-council-on = Prevention council since
column-council-precision = Precision: prevention council
column-fields = Number of action fields
column-furthest = Furthest step
column-per-inhabitant-eur = Approved per inhabitant in euros
column-preliminary-on = Preliminary agreement since
column-preliminary-precision = Precision: preliminary agreement
