# Coverage: municipalities and inhabitants reached, white spots.

menu-coverage = Coverage
question-coverage = How many municipalities and inhabitants are reached, and where is nothing known?
lead-coverage = By { $date } { $municipalities ->
    [one] { $reached ->
        [0] nothing is on record of the one municipality in this selection.
       *[other] something is on record of the one municipality in this selection.
      }
   *[other] something is on record of { $reached } of the { $municipalities } municipalities in this selection; { $share } of its inhabitants live there.
  }

step-any = any record

coverage-steps-title = By step
coverage-steps-chart = Share of municipalities and inhabitants reached, by step
coverage-of-municipalities = Share of municipalities
coverage-of-inhabitants = Share of inhabitants

coverage-areas-title = By area and size
coverage-step = Reached by
coverage-by-district = Reached by district: { $step }
coverage-by-directorate = Reached by police directorate: { $step }
coverage-by-size-class = Reached by size: { $step }
coverage-nowhere = The step “{ $step }” is on record for no municipality in this selection.

coverage-white-title = White spots
coverage-population = Size of the municipalities looked for
coverage-from = from { $count } inhabitants
coverage-white = Municipalities without any record, { $size }
coverage-white-means = The delivery has no record of these municipalities. That does not mean that there was no contact.
coverage-no-white = In this selection there is no municipality of this size without a record.

column-area-code = Area (key)
column-area-title = Area
column-inhabitants = Inhabitants
column-inhabitants-reached = Inhabitants of the municipalities reached
column-inhabitants-share = Share of inhabitants
column-population = Inhabitants
none-area-title = whole selection

note-coverage-inhabitants = The inhabitants of a municipality count altogether or not at all, by the borders and numbers named at the foot of the page. The municipality is reached, not everybody in it.
note-coverage-any = “Any record” means: a step of the pathway, a planned or former prevention council, an application for a grant, a project, or the rank of a model municipality. A step stays reached even if an agreement ends later or a council is dormant.
note-coverage-districts = This page always counts municipalities, and always from the beginning to the reference date. The prevention council of a whole district makes none of its municipalities one that is reached.
