# The page Order of joining and the command rank: who joined when.

# $form: the form of the ordinal number by CLDR
ordinal = { $form ->
    [one] { $number }st
    [two] { $number }nd
    [few] { $number }rd
   *[other] { $number }th
}

order-label = Indicator
order-title = Order of joining
order-table = { $indicator }: order ({ $unit })
order-choose = Please choose an indicator.
order-lead = By { $date } the order has { $count ->
    [one] one municipality
   *[other] { $count } municipalities
  }. The latest: { $sentence }
order-numbers = The numbers are those of all Saxony and of the whole district; the table shows the municipalities of your selection only.
firsts-title = The first, the latest, the fastest
firsts-table = { $indicator }: the first, the latest, the fastest ({ $unit })
firsts-several = Where several are listed, the known days do not tell which of them it is.

distinction-first = first
distinction-latest = latest
distinction-longest = longest
distinction-fastest = fastest from consultation to agreement

note-order = Numbers follow the order of beginning. Whoever began several times keeps the number of the first time; what has ended since keeps its number.
note-order-range = Where several began on one day, or a day is not known exactly, a range stands instead of a number: the first and the last number it can be. “By” means: another record may be older, or the beginning is not known.
note-order-units = Which number somebody has depends on what is counted: the members of an administrative community have one number together as signatories, a joint agreement has one when agreements are counted.
note-order-published = Numbers in press notices are the programme’s own. The numbers here are smaller as long as records are missing.
note-order-fastest = From consultation to agreement only those count that are known at least to the month. Where it is months, the fewest and the most possible days are given.

# The sentences. $place: the part with the numbers, $began: when it began.

rank-nth = { $number } { $unit }
rank-span = { $count ->
    [2] { $first } or { $last }
   *[other] { $first } to { $last }
}
rank-in-district = { $kind ->
    [said] in the { $district }
   *[bare] in the district of { $district }
  }
rank-when = { $precision ->
    [day] on { $date }
    [month] in { $date }
    [year] in { $date }
   *[by] by { $date }
  }
rank-place = { $sure ->
    [yes] is the { $first }{ $where ->
        [city] {" "}in Saxony
       *[district] {" "}{ $district } and the { $second } in Saxony
      }
   *[no] counts as the { $first }{ $where ->
        [city] {" "}in Saxony
       *[district] {" "}{ $district } and as the { $second } in Saxony
      }
  }
rank-joint = { $name } (jointly: { $members })

rank-began-cooperation-agreements = signed { $when }
rank-began-preliminary-agreements = signed { $when }
rank-began-closely-cooperating = first step { $when }
rank-began-consulted-municipalities = first consultation { $when }
rank-began-prevention-councils = founded or revived { $when }
rank-began-coaching-processes = begun { $when }
rank-began-security-analyses = begun { $when }

rank-with-cooperation-agreements = { $name } { $place } with a cooperation agreement ({ $began }).
rank-with-preliminary-agreements = { $name } { $place } with a preliminary agreement ({ $began }).
rank-with-closely-cooperating = { $name } { $place } to cooperate closely ({ $began }).
rank-with-consulted-municipalities = { $name } { $place } with a consultation ({ $began }).
rank-with-prevention-councils = { $name } { $place } with a prevention council ({ $began }).
rank-with-coaching-processes = { $name } { $place } with a coaching process ({ $began }).
rank-with-security-analyses = { $name } { $place } with a security analysis ({ $began }).

rank-of-cooperation-agreements = The cooperation agreement of { $name } { $place } ({ $began }).
rank-of-preliminary-agreements = The preliminary agreement of { $name } { $place } ({ $began }).
rank-of-prevention-councils = The prevention council of { $name } { $place } ({ $began }).
rank-of-coaching-processes = The coaching process of { $name } { $place } ({ $began }).
rank-of-security-analyses = The security analysis of { $name } { $place } ({ $began }).

rank-same-day = { $count } { $unit } began on the same day; in which order is not known.
rank-vague = Not all days are known exactly; that is why a range is given.
rank-incomplete = The order in the delivery is incomplete: the total published on { $date } was { $published }{ $counted ->
    [municipality] {" "}municipalities
    [signatory] {" "}signatories
    [agreement] {" "}agreements
   *[unspecified] {""}
  }; this delivery knows { $known } of them{ $counted ->
    [unspecified] {" "}(counted: { $unit }).
   *[other] .
  }
rank-incomplete-district = How many of the missing ones are { $district } is not known.
rank-unpublished = No total of this had been published by that day; whether records are missing is not known.

range = { $least }–{ $most }
range-open = at least { $least }

## The command rank

rank-before-district = Before it or at the same time { $district }:
rank-before-none = Before it { $district }: nobody.
rank-before-state = Before it in Saxony: { $first }{ $same ->
    [yes] .
   *[no] {" "}to { $last }.
  }

rank-before-more = All of them, with both numbers, are printed by --format csv.

cli-rank = which number a municipality has
cli-rank-about = Says which number a municipality has in the order of joining, in its district and in Saxony, whether the delivery is incomplete there, and who came before.
cli-municipality = key of the municipality (AGS), such as 14628160
cli-indicator = indicator that the order is of; cooperation agreements unless given
