# The texts to quote. Numbers, days and places come into the sentences ready written.

text-background = Background
text-joining = A municipality joining
text-district = State of the selection
text-change = Change
text-label = Text
text-municipality = Municipality that joined
text-figures-label = Figures
text-figures-counted = Own count
text-figures-published = Published figures
text-unknown = “{ $value }” in the address of this page does not exist here ({ $label }). Shown instead: { $instead }.

text-title-background = ASSKomm on { $date }
text-title-joining = Joining ASSKomm: { $name }
text-title-district = ASSKomm { $where } on { $date }
text-title-change = ASSKomm from { $before } to { $date }

text-linked = Each underlined figure leads to its definition and its records, in the same selection.
text-copy = Copy text
text-copy-help = Copies the whole text with the day of the figures, the day of export and the delivery
text-copied = Copied.
text-copy-failed = The browser does not allow copying. Please select the text above or download it as a file.
text-file-docx = Word document
text-file-docx-help = “{ $title }” as a Word document with the day of the figures, the day of export and the delivery
text-file-txt = Text file
text-file-txt-help = “{ $title }” as plain text with the day of the figures, the day of export and the delivery

text-choose-municipality = Please choose a municipality above: the text describes how it joined.
text-not-joined = No cooperation agreement of { $name } is recorded up to { $date }.
text-to-profile = To its profile
text-nothing-published = No figure that fits was published up to { $date }. The own count shows what is documented one by one.
text-nothing-new-published = No new figure was published between { $before } and { $date }.
text-after-export = The data at hand go up to { $last }. What came after that, up to the day of the figures, is not in them.
text-published-whole-only = Published figures exist only for the whole of Saxony, all sizes and all action fields. The text therefore gives the own count.
text-counted-only = This text gives the own count. The published figures for the whole of Saxony are in the text “Background”.
text-rank-incomplete = More cooperation agreements are published ({ $published } on { $date }) than are documented here one by one for that day ({ $covered }). The place in the order counts documented signings only; the number that the programme itself assigns can be higher.
note-text-numbers = Numbers up to twelve are written as words, larger ones in digits. “Over” and “about” are only used where the published figure says so.
note-text-inhabitants = Municipalities and inhabitants are those of the newest official count, also for an earlier day.

## Numbers, sums, days

text-number = { $count ->
    [0] none
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $digits }
}
text-more = { $number } more
text-fewer = { $number } fewer
text-ordinal = { $count ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
    [6] sixth
    [7] seventh
    [8] eighth
    [9] ninth
    [10] tenth
    [11] eleventh
    [12] twelfth
   *[other] { $form ->
        [one] { $digits }st
        [two] { $digits }nd
        [few] { $digits }rd
       *[other] { $digits }th
    }
}
text-position = { $span ->
    [0] { $from }
    [1] { $from } or { $to }
   *[other] { $from } to { $to }
}
text-millions = { $count ->
    [1] { $number } million euros
   *[other] { $number } million euros
}
text-euros = { $count ->
    [1] { $number } euro
   *[other] { $number } euros
}
text-percent = { $tiny ->
    [yes] less than 1 percent
   *[no] { $number } percent
}
text-qualified = { $qualifier ->
    [over] over { $thing }
    [about] about { $thing }
   *[exact] { $thing }
}
text-on = { $precision ->
    [month] in { $date }
    [year] in { $date }
    [by] by { $date }
   *[day] on { $date }
}
text-quoted = “{ $name }”

## Places

text-in-saxony = in Saxony
text-in-city = { $shared ->
    [true] in the city of { $name }
   *[false] in { $name }
}
text-in-district = { $says ->
    [true] in the { $name }
   *[false] in the district of { $name }
}
text-in-directorates = { $count ->
    [one] in the area of the police directorate of { $names }
   *[other] in the area of the police directorates of { $names }
}
text-there = there

## What is counted

text-things-municipalities = { $count ->
    [0] no municipality
    [one] { $number } municipality
   *[other] { $number } municipalities
}
text-things-consulted-municipalities = { $count ->
    [0] no advised municipality
    [one] { $number } advised municipality
   *[other] { $number } advised municipalities
}
text-things-closely-cooperating = { $count ->
    [0] no closely cooperating municipality
    [one] { $number } closely cooperating municipality
   *[other] { $number } closely cooperating municipalities
}
text-things-signatories = { $count ->
    [0] no signatory of a cooperation agreement
    [one] { $number } signatory of a cooperation agreement
   *[other] { $number } signatories of cooperation agreements
}
text-things-agreements = { $count ->
    [0] no cooperation agreement
    [one] { $number } cooperation agreement
   *[other] { $number } cooperation agreements
}
text-things-councils = { $count ->
    [0] no municipal prevention council
    [one] { $number } municipal prevention council
   *[other] { $number } municipal prevention councils
}
text-things-processes = { $count ->
    [0] no coaching process
    [one] { $number } coaching process
   *[other] { $number } coaching processes
}
text-things-analyses = { $count ->
    [0] no security analysis
    [one] { $number } security analysis
   *[other] { $number } security analyses
}
text-holders = { $count ->
    [0] none
   *[other] { $number }
}
text-with-prevention-councils = { $holders } with a municipal prevention council
text-with-cooperation-agreements = { $holders } with a cooperation agreement
text-with-coaching-processes = { $holders } with coaching
text-with-security-analyses = { $holders } with a security analysis

text-in-municipalities = { $count ->
    [0] no municipality
    [one] { $number } municipality
   *[other] { $number } municipalities
}
text-of-them = { $count ->
    [0] none
   *[other] { $number }
}

## What must be said with it

text-gaps = Counted is only what is documented one by one. The figures published for the whole of Saxony name more (in brackets, how much of it is documented one by one): { $days }.
text-gap-day = { $things } on { $date }
text-gap = { $thing } ({ $covered })
text-unsure-counts = Of what is counted, the data at hand mark as uncertain: { $things }.
text-unsure-published = The data at hand mark as uncertain figures published on { $days }.

## The own count

text-counted-first = { $where }, the data at hand on the Alliance for Safe Saxon Municipalities (ASSKomm) name, up to { $date }, { $things }.
text-counted-next = As of that day they count { $things }.
text-counted-none = They name { $things }.
text-counted-funds = { $years ->
    [one] For the year { $first } they name available funds of { $money }.
    [2] For the years { $first } and { $last } together they name available funds of { $money }.
   *[other] For the years { $first } to { $last } together they name available funds of { $money }.
}
text-counted-grants = The approved grants named one by one amount to { $money }.
text-counted-grants-since = The approved grants named one by one since { $since } amount to { $money }.
text-only-sizes = { $count ->
    [one] Only municipalities of the size { $names } are included.
   *[other] Only municipalities of the sizes { $names } are included.
}
text-only-fields = { $count ->
    [one] Only records on the action field { $names } are included.
   *[other] Only records on the action fields { $names } are included.
}

## Published figures

text-source = { $same ->
    [yes] according to the same figures,
    [again] by the same account,
   *[no] according to figures published on { $date },
}
text-published-reach = { $source } { $things } in Saxony { $count ->
    [0] has
    [one] has
   *[other] have
  } been advised within the Alliance for Safe Saxon Municipalities (ASSKomm).
text-published-of-them = There { $past ->
    [yes] was
   *[no] is
  } close cooperation with { $number } of them.
text-published-close = { $source } there { $past ->
    [yes] was
   *[no] is
  } close cooperation with { $number } in Saxony.
text-published-blocks = { $source } there { $past ->
    [yes] { $count ->
        [0] was
        [one] was
       *[other] were
      }
   *[no] { $count ->
        [0] is
        [one] is
       *[other] are
      }
  } { $things } in Saxony.
text-published-funds = { $source } the funds available { $years ->
    [0] {""}
    [one] for the year { $first }{" "}
    [2] for the years { $first } and { $last }{" "}
   *[other] for the years { $first } to { $last }{" "}
  }{ $yearly ->
    [yes] {""}
   *[no] { $years ->
        [one] {""}
       *[other] together{" "}
      }
  }{ $past ->
    [yes] amounted
   *[no] amount
  } to { $money }{ $yearly ->
    [yes] {" "}a year
   *[no] {""}
  }.

## State of the selection

text-place = { $inhabitants } people live in { $municipalities } { $where } (as of { $date }).
text-place-city = { $inhabitants } people live { $where } (as of { $date }).
text-share = The share of municipalities with a cooperation agreement is { $share }.
text-signed-one = { $names } signed { $when }.
text-signed-first-last = { $known ->
    [all] The first to sign { $count ->
        [one] was
       *[other] were
      } { $first } { $when }, the latest { $last } { $then }.
   *[some] As far as is known, the first to sign { $count ->
        [one] was
       *[other] were
      } { $first } { $when }, the latest { $last } { $then }.
}

## Joining

text-joined = { $name } { $where } joined the Alliance for Safe Saxon Municipalities (ASSKomm) with a cooperation agreement { $when }.
text-joined-city = { $name } joined the Alliance for Safe Saxon Municipalities (ASSKomm) with a cooperation agreement { $when }.
text-joined-jointly = It was signed jointly with { $names }{ $kind ->
    [community] {" "}as { $signatory }
    [league] {" "}({ $signatory })
   *[unnamed] {""}
  }.
text-joined-inhabitants = { $inhabitants } people live in { $name } (as of { $date }).
text-joined-order = In the order of { $order }, { $name } ranks { $in_district } { $where } and { $in_state } in Saxony.
text-joined-order-city = In the order of { $order }, { $name } ranks { $in_state } in Saxony.
text-order = { $unit ->
    [signatories] signatories
    [agreements] agreements
   *[municipalities] signings
}
text-order-documented = { $order } documented one by one
text-joined-before = Before the signing there was { $steps }.
text-joined-after = After the signing came { $steps }.
text-joined-besides = There was also { $steps }.
text-step = { $steps } { $when }
text-step-consultations = { $again ->
    [yes] a further consultation
   *[no] a consultation
}
text-step-preliminary-agreements = { $again ->
    [yes] a further preliminary agreement
   *[no] a preliminary agreement
}
text-step-agreements = a further cooperation agreement
text-step-councils = { $again ->
    [yes] the founding of a further municipal prevention council
   *[no] the founding of a municipal prevention council
}
text-step-reactivated-councils = the revival of a municipal prevention council
text-step-coaching = { $again ->
    [yes] further coaching
   *[no] coaching
}
text-step-security-analyses = { $again ->
    [yes] a further security analysis
   *[no] a security analysis
}
text-joined-fields = { $count ->
    [one] The action field named is { $fields }.
   *[other] The action fields named are { $fields }.
}
text-joined-existed = { $again ->
    [yes] A further
   *[no] A
  } municipal prevention council existed by { $date }.
text-joined-planned = According to information { $precision ->
    [month] for { $date }
    [year] for { $date }
    [by] of { $date } at the latest
   *[day] of { $date }
  }, a municipal prevention council was planned; no founding is recorded up to { $until }.
text-joined-unsure = The record marks as uncertain: { $things }.
text-unsure-signing = the cooperation agreement
text-unsure-council = the municipal prevention council
text-unsure-plan = the plan of a municipal prevention council

## Change

text-changed-more = { $thing } ({ $now } instead of { $then })
text-changed-fewer = { $thing } ({ $now } instead of { $then })
text-changed-to = Compared with { $before }, the data at hand on the Alliance for Safe Saxon Municipalities (ASSKomm) name, on { $date } { $where }, { $things }.
text-changed-not = The number { $names } is unchanged.
text-changed-nothing = From { $before } to { $date }, the data at hand on the Alliance for Safe Saxon Municipalities (ASSKomm) show no change { $where }.
text-number-of-consulted-municipalities = of advised municipalities
text-number-of-closely-cooperating = of closely cooperating municipalities
text-number-of-prevention-councils = { $unit ->
    [municipalities] of municipalities with a municipal prevention council
   *[other] of municipal prevention councils
}
text-number-of-cooperation-agreements = { $unit ->
    [municipalities] of municipalities with a cooperation agreement
   *[other] of cooperation agreements
}
text-number-of-coaching-processes = { $unit ->
    [municipalities] of municipalities with coaching
   *[other] of coaching processes
}
text-number-of-security-analyses = { $unit ->
    [municipalities] of municipalities with a security analysis
   *[other] of security analyses
}
text-changed-joined = { $count ->
    [one] New with a cooperation agreement is { $names }.
   *[other] New with a cooperation agreement are { $number }: { $names }.
}
text-others = { $count ->
    [one] one other
   *[other] { $number } others
}
text-changed-grants = The approved grants named one by one in this time amount to { $money }.
text-published-than = { $kind ->
    [like] { $thing } ({ $then } on { $before })
    [unlike] { $thing } ({ $then } on { $before }; the two count different things)
    [unclear] { $thing } ({ $then } on { $before }; whether both count the same is not known)
   *[first] { $thing } (nothing was published on this up to { $before })
}

cli-text = write a text to quote
cli-text-about = Prints a paragraph to quote and the origin of its figures: background, joining (a municipality joining), district (state of the selection) or change. Status 0: written, 1: nothing to say, 2: what was asked for has to be changed.
cli-text-which = which text: background, joining, district or change
cli-text-municipality = the municipality by its key (AGS), such as 14628160; for joining
cli-text-against = the day to compare with; without it the end of the year before
cli-text-figures = own count (counted, without it) or published figures (published)
