# Pathway: which steps municipalities reached, how long it took, who waits.

menu-pathway = Pathway
question-pathway = How far are the municipalities, and how long does the next step take?
lead-pathway = By { $date } a cooperation agreement is on record for { $agreements ->
    [one] one municipality
   *[other] { $agreements } municipalities
  }, a prevention council for { $councils }, a consultation for { $consultations }.

step-funding = grant approved

pathway-reached-title = Steps reached
pathway-reached-chart = Municipalities by step, in the usual order
column-step = Step
column-without-earlier = No earlier step on record
column-usual-order = In the usual order
column-other-order = In another order
column-order-open = Order open
column-skipped = Went on without this step

pathway-between-title = Time between two steps
pathway-from = From this step
pathway-to = To this step
pathway-split = Split by
split-none = not split
split-district = district
split-size-class = size of the municipality
split-first-year = year of the first record
pathway-same-step = Please choose two different steps.
pathway-nobody = No municipality in this selection has the step “{ $first }” on record. So there is no time to the step “{ $second }”.
pathway-median = { $with_first ->
    [one] One municipality has the step “{ $first }” on record
   *[other] { $with_first } municipalities have the step “{ $first }” on record
  }; { $waiting ->
    [0] none is
    [one] one is
   *[other] { $waiting } are
  } still waiting for the step “{ $second }” on the reference date. { $state ->
    [both] The median time is { $span } days.
    [half] The median time is at least { $span } days; imprecise dates leave open how many at most.
   *[none] A median time cannot be given yet: fewer than half have reached the second step after the first.
  }
pathway-open = { $order_open ->
    [0] { "" }
    [one] For one municipality the dates are too imprecise to tell which of the two steps came first. It is counted with every time that is possible.
   *[other] For { $order_open } municipalities the dates are too imprecise to tell which of the two steps came first. They are counted with every time that is possible.
  } { $begin_open ->
    [0] { "" }
    [one] For one municipality the first step is known as “by then” only; its time has no upper bound.
   *[other] For { $begin_open } municipalities the first step is known as “by then” only; their times have no upper bound.
  }
pathway-other = { $other_order ->
    [one] In one municipality “{ $second }” came before “{ $first }”. It is listed below
   *[other] In { $other_order } municipalities “{ $second }” came before “{ $first }”. They are listed below
  } and { $other_order ->
    [one] is
   *[other] are
  } part of no time.
pathway-curve = Share of municipalities still waiting: { $first } to { $second }
pathway-curve-split = The curve in detail, split by { $split }
pathway-years = { $count ->
    [0] Start
    [one] 1 year
   *[other] { $count } years
  }
pathway-axis = share still waiting
pathway-at-risk = { $count } observed
pathway-point = after { $days } days: { $share } still waiting; observed until then: { $count }
pathway-quartiles = Time in days: { $first } to { $second }
reading-shortest = shortest possible time
reading-longest = longest possible time

column-group-code = Group (key)
column-group-title = Group
column-reading = Reading of the dates
column-at-risk = Still observed
column-events = Reached the step
column-censored = Still waiting on the reference date
column-waiting-share = Share still waiting
column-with-first = With the first step
column-waiting = Still waiting
column-begin-open = First step “by then” only
column-lower-shortest = A quarter after days
column-lower-longest = A quarter after days, longest
column-median-shortest = Median in days
column-median-longest = Median in days, longest
column-upper-shortest = Three quarters after days
column-upper-longest = Three quarters after days, longest
none-group-title = year not known
none-lower-shortest = not reached
none-median-shortest = not reached
none-upper-shortest = not reached

pathway-waiting-title = Who waits longest
pathway-waiting = Still without { $second }, longest wait since { $first } first
pathway-nobody-waits = No municipality with the step “{ $first }” is still waiting for the step “{ $second }” on the reference date.
column-waiting-since = First step on
column-days-at-least = Days
column-days-at-most = Days, at most
column-reached-steps = Steps on record

pathway-other-title = Another order, or an open one
pathway-other-table = Another order, or an open one: { $second } and { $first }
column-course = Order
column-first-on = First step on
column-first-precision = Precision of the first step
column-second-on = Second step on
column-second-precision = Precision of the second step
course-other = second step first
course-open = open: dates too imprecise
course-usual = usual order
course-waiting = still waiting

pathway-cohorts-title = Cohorts by first consultation
pathway-cohorts = Steps reached by year of the first consultation
pathway-no-cohorts = No consultation is on record in this selection. So there are no cohorts.
pathway-unconsulted = { $count ->
    [one] One municipality with a step on record is missing here, as no consultation of it is on record.
   *[other] { $count } municipalities with steps on record are missing here, as no consultation of them is on record.
  }
column-cohort-year = First consultation in
column-cohort = Municipalities of the cohort
column-within-one = After 1 year
column-within-one-to = After 1 year at most
column-within-two = After 2 years
column-within-two-to = After 2 years at most
column-within-three = After 3 years
column-within-three-to = After 3 years at most
column-by-as-of = By the reference date
none-cohort-year = not known
none-within-one = still open
none-within-two = still open
none-within-three = still open

note-pathway-mean = An average of the known times would flatter: it counts only those who arrived and leaves out all who still wait. Here every municipality counts as waiting until it arrives or the reference date has come (the method of Kaplan and Meier). “Still observed” says on how many municipalities a point of the curve rests.
note-pathway-imprecise = Imprecise dates make the answer wider, not more precise: the curve is made twice, once with the shortest and once with the longest times that the dates allow.
note-pathway-cohorts = Cohorts: where the time after one, two or three years has a range such as 12–13, 12 municipalities surely had the step by then; for one more the imprecise dates leave it open.
note-pathway-order = The usual order is not prescribed. To skip steps or to take them in another order is normal. “Went on without this step” often only means that the step is not on record; the preliminary agreement is optional anyway. Coaching and security analysis have no order between them.
note-pathway-small = Quartiles of small groups rest on few municipalities. Whoever quotes them should give the number as well.
note-pathway-scope = This page always counts municipalities, and always from the beginning to the reference date. A step stays reached even if an agreement ends later or a council is dormant.
