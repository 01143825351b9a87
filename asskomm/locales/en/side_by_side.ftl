# Districts side by side: one indicator by district or police directorate.

menu-side-by-side = Districts compared
question-side-by-side = How do the districts compare with each other?

lead-side = { $indicator } { $kind ->
    [flow] up to
   *[stock] on
  } { $date }: recorded in { $all ->
    [one] { $level ->
        [directorates] the chosen police directorate
       *[districts] the chosen district
      }
   *[other] { $reached } of { $all } { $level ->
        [directorates] police directorates
       *[districts] districts and district-free cities
      }
  }.

# $names: only those that have a rank
lead-side-most = Among those with at least ten municipalities, the highest share of municipalities { $count ->
    [one] is reached by { $names } ({ $share }).
   *[other] is reached equally by { $names } ({ $share } each).
  }

side-level = Places
side-level-districts = Districts and district-free cities
side-level-directorates = Police directorates
side-measure = Shown as
side-measure-number = number
side-measure-per-hundred-thousand = per 100,000 inhabitants
side-measure-reached-share = share of municipalities
side-measure-inhabitants-share = share of inhabitants
side-measure-amount-eur = sum
side-measure-per-inhabitant-eur = per inhabitant

side-time-chart = { $indicator } by { $level ->
    [directorates] police directorate
   *[districts] district
  } over time: { $measure }{ $shares ->
    [true] {""}
   *[false] {" "}({ $unit })
  }
side-place = District or police directorate
side-scale = All panels have the same scale. The dotted line is the value for all of Saxony.
side-scale-absolute = All panels have the same scale. The value for all of Saxony is in the table; Saxony appears as a line to compare with when a ratio is chosen under “Shown as”.
side-only-one = This scope has one place only, with no other beside it. The choice of districts and police directorates can be lifted under “Scope”.

side-table-title = All places on the day
side-table = { $indicator }: { $places } and Saxony { $kind ->
    [flow] up to
   *[stock] on
  } { $date } ({ $unit })
side-then = “Then” is { $date }. Another day can be chosen under “Scope” under “Comparison”.
side-flow = Counted or added up is what came between the beginning of the period and the day that the page is about.
side-no-then = Without a change: the earlier day lies outside the time that this delivery covers, or not before the day that the page is about.
side-unranked = Where fewer than ten municipalities are to be counted there is no rank: a single municipality would decide the order. A district-free city is one municipality, its share is zero or 100 per cent.

side-direct-title = Direct comparison
side-pick = To be compared, { $most } at most
side-choose = Please choose { $least } to { $most } places, and they will stand here in one chart.
side-too-many = The address of this page names more than { $most } places; the first { $most } are shown.
side-direct-chart = { $indicator } in direct comparison: { $names }, { $measure }{ $shares ->
    [true] {""}
   *[false] {" "}({ $unit })
  }

note-side-which = Funds available are missing here: they exist for the whole of Saxony only. Consultations and grants approved are a flow, counted or added up from the beginning of the period; all other indicators hold on the day that the page is about.
note-side-rank = Ranked are the places of the scope among themselves. Ranks follow the exact share of municipalities, which is rounded in the table. Places with the same share share their ranks and carry the same range, for example 4–6.
note-side-small = Small numbers are no ground for a ranking: among few municipalities a single one moves several ranks. Moreover, more records may be missing in one district than in another.
note-side-joint = A joint agreement across district borders counts in every district and every police directorate that takes part, and once in Saxony. So the columns need not add up to the row of Saxony.
note-side-state = The row of Saxony is always the whole state in the chosen size classes and action fields, even when only some districts are chosen under “Scope”. A police directorate then consists of the chosen districts only.
note-side-inhabitants = Shares are of all municipalities in the chosen size classes and of their inhabitants, at today's borders and with the population of 31 Dec 2023, for earlier days as well.

## Columns

column-place-code = Key
column-place-title = District or police directorate
column-is-state = All of Saxony
column-per-hundred-thousand = Per 100,000 inhabitants
column-place-rank = Rank by share of municipalities
column-place-rank-to = Rank by share of municipalities, at most
column-then-on = Then, day
column-number = Number: { $unit }
column-number-then = Then: { $unit }
none-place-rank = no rank
