# The report on a delivery

report-clean = The delivery is in order.
report-taken = The delivery can be taken over. There is something to say about some places.
report-refused = The delivery cannot be taken over like this. What has to be mended is listed below.
report-file = { $file }: { $rows } rows = { $loaded } taken + { $aside } set aside + { $repeats } repeats ({ $encoding }, { $delimiter })
report-set-aside = { $count ->
    [one] One row does not count:
   *[other] { $count } findings on rows that do not count:
  }
report-worth-a-look = { $count ->
    [one] One place is worth a look:
   *[other] { $count } places are worth a look:
  }
report-to-mend = { $count ->
    [one] One point has to be mended:
   *[other] { $count } points have to be mended:
  }
delimiter-comma = comma
delimiter-semicolon = semicolon
delimiter-tab = tab
delimiter-pipe = pipe
style-iso = dates like 2023-08-09
style-german = dates like 09.08.2023
style-point = numbers with a point
style-comma = numbers with a comma
