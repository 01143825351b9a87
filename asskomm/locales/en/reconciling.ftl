# Reconciliation: published figures beside the count of the delivery.

# Statements are counted: the same figure in two sources is two.
lead-reconciled = Up to { $date }, { $totals ->
    [one] one statement gives
   *[other] { $totals } statements give
  } a total of the programme. Documented one by one: in full { $documented }, in part { $partly }, not at all { $undocumented }. { $more ->
    [0] Nowhere does the delivery count more than was published
    [one] Once the delivery counts more than was published
   *[other] In { $more } cases the delivery counts more than was published
  }; { $contradictions ->
    [0] no two sources contradict each other.
    [one] once two sources contradict each other.
   *[other] { $contradictions } times two sources contradict each other.
  }
reconciled-parts = { $count ->
    [one] One more statement is for a part only, such as a year. It is no total and stands in the table without a comparison.
   *[other] { $count } more statements are for a part only, such as a year. They are no totals and stand in the table without a comparison.
  }
reconciled-none-yet = The delivery has no published figure up to { $date }. A later date shows more.
reconciled-none-of-it = For the indicator “{ $indicator }” there is no published figure up to { $date } that a count can be set beside. Sums and figures without a counterpart stand further below.
to-the-whole = Show the reconciliation for all of Saxony

contradictions-title = Where sources contradict each other
contradictions-table = Published figures that cannot both be right
contradiction-same-day = different on the same day
contradiction-falls = later lower than before
contradiction-growth = fewer came than are documented one by one
contradiction-per-year = here per year, there for several years

reconciled-title = Published and counted
reconciled-pick = Indicator (none chosen: all)
reconciled-all = all indicators
reconciled-table = Published and counted: { $which }, newest first
reconciled-things = items, joint ones once
reconciled-charts-title = Over time
reconciled-chart = { $indicator }: counted and published

verdict-agrees = agrees
verdict-fewer = fewer documented
verdict-more = more counted than published
verdict-within = compatible
verdict-not-comparable = no comparison

published-mark-exact = { $certainty ->
    [uncertain] Published, uncertain (hollow)
   *[other] Published
}
published-mark-over = { $certainty ->
    [uncertain] Published: “over” (at least), uncertain (hollow)
   *[other] Published: “over” (at least)
}
published-mark-about = { $certainty ->
    [uncertain] Published: “about”, uncertain (hollow)
   *[other] Published: “about”
}
published-contradicted = Sources contradict each other

funds-compared-title = Published sums
funds-compared-table = Published sums beside the funds announced, newest first
others-title = Published, but not countable here
others-table = Published figures without a counterpart in the delivery, newest first

column-announced-eur = Announced in euros
column-at-least = At least
column-at-most = At most
column-compared-in = Compared in
column-contradiction = Contradiction
column-counted = Counted
column-counted-agreements = Counted: { $unit }
column-counted-municipalities = Counted: municipalities
column-counted-signatories = Counted: signatories
column-difference-eur = Difference in euros
column-disagrees = Another figure on the same day
column-falls = Lower than an earlier one
column-outgrown = Fewer new ones than documented
column-other-as-of = Second date
column-other-qualifier = Second qualifier
column-other-source = Second source
column-other-value = Second value
column-part = Is for
column-verdict = Comparison
none-part = the whole programme

note-verdict = “Agrees” means: on the day of publication the delivery counts exactly as many. “Fewer documented” only means that not every case stands in the delivery one by one; it does not refute the published figure. “More counted than published” is a contradiction.
note-verdict-words = “Over 140” is a lower bound: any count from 140 on is compatible with it, and the share documented is then a maximum. “About” leaves a tenth open either way. Hollow symbols in the charts stand for uncertain statements.
note-contradictions = It is a contradiction when two totals for the same day exclude each other, or when a later total is lower although the indicator can only grow (municipalities consulted, coaching, security analyses, model municipalities), or when between two successive figures fewer came than are documented to the day in that time without a known end, or when one source calls a sum “per year” and it does not fit the sum for several years published before or after it. Where both sources name different counting units, it is none.
note-parts = The difference is the count less the published figure. The comparison is made in the counting unit of the source; where it names none, in the one chosen under “Scope”. A sum is compared only when the source names exactly the years of an announced sum; an amount “per year” is not converted.
