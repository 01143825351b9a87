# The page Data quality, and the traffic light that also stands beside figures.

menu-quality = Data quality
question-quality = How complete and plausible is the delivery?

quality-light-green = in order (green)
quality-light-yellow = with reservations (yellow)
quality-light-red = please ask before quoting (red)

# $state: unexpected, met or overdue
lead-quality = { $light ->
    [green] The delivery is in order (green)
    [yellow] The delivery can be used with reservations (yellow)
   *[red] Please ask before quoting from this delivery (red)
  }: { $aside ->
    [0] none of { $rows } rows is set aside
    [one] one of { $rows } rows is set aside
   *[other] { $aside } of { $rows } rows are set aside
  }, { $findings ->
    [0] no finding is worth a look
    [one] one finding is worth a look
   *[other] { $findings } findings are worth a look
  }, { $state ->
    [unexpected] and no delivery day is set
    [met] and nothing is overdue
   *[overdue] and the delivery is overdue by { $days ->
        [one] one day
       *[other] { $days } days
      }
  }.
quality-whole = This page is about the whole delivery. The scope changes nothing here.
quality-nothing = The delivery holds no records.
quality-records = records

quality-exports-title = Traffic light by export
quality-exports-table = Traffic light of rows and findings by export
quality-years-title = Completeness by year
quality-years-chart = Data quality: records by year
quality-districts-table = Records by district and export
quality-districts-title = Completeness by district
quality-columns-title = Completeness by column
quality-columns-table = Columns filled in each export
quality-findings-title = Plausibility: findings by kind
quality-findings-table = Findings by kind and export, the first as an example
quality-findings-list = Each finding with file, line and what to do about it is on the page Delivery.

freshness-title = Freshness
freshness-table = Day of export and expected delivery day
freshness-unexpected = No delivery day is set, so no delivery counts as overdue. The one in use was exported on { $exported }. Whoever runs the dashboard sets the day of the month with ASSKOMM_DELIVERY_DAY.
freshness-met = On day { $day } of each month an export of that day or later is expected, most recently on { $expected } ({ $since ->
    [0] today
    [one] one day ago
   *[other] { $since } days ago
  }). The delivery in use was exported on { $exported } and is not overdue.
freshness-overdue = On day { $day } of each month an export of that day or later is expected, most recently on { $expected } ({ $since ->
    [0] today
    [one] one day ago
   *[other] { $since } days ago
  }). The delivery in use was exported on { $exported }. The one of { $missed } has been missing for { $overdue ->
    [one] one day
   *[other] { $overdue } days
  }.
freshness-unreadable = ASSKOMM_DELIVERY_DAY is set to “{ $value }”. It can be a day that every month has: 1 to 28.

note-light-red = Red, “please ask before quoting”: more than { $share } of an export's rows are set aside, or the delivery is overdue by more than { $days } days.
note-light-yellow = Yellow, “with reservations”: a row is set aside, a finding is worth a look, or the delivery is overdue.
note-light-green = Green, “in order”: none of these. Whether the records are true, these checks cannot say.
note-light-figures = Beside a figure stands the worse of two lights: that of the exports the figure comes from, and that of freshness. For the delivery as a whole, the worst of all holds.
note-quality-rows = What is counted here are rows of the exports, not the things they are about: a council with three stages is three records. Rows set aside are missing by year, district and column.
note-quality-empty = An empty column is not always a fault: an end is often not known yet, a note not always needed. No records in a district can mean that nothing happened there, or that nothing was reported.

none-period = no year

column-agreements = Agreements
column-aside-share = Share set aside
column-budget = State funds
column-coaching = Coaching processes
column-consultations = Consultations
column-days-overdue = Days overdue
column-days-since = Days since then
column-expected-on = Last expected on
column-export-title = Name of export
column-exported-on = Exported on
column-filled = Filled
column-filled-share = Share filled
column-findings = Number
column-funding = Grants
column-light = Traffic light
column-missed-on = First missing delivery
column-model-municipalities = Model municipalities
column-newest-on = Newest record
column-projects = Projects
column-published-figures = Published figures
column-records = Records
column-security-analyses = Security analyses
column-worth-a-look = Findings worth a look
