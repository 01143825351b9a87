# Words for coded values and for dates. A key is kind and code, joined by hyphens.

## Dates and how precisely they are known

date-by = by { $date } at the latest

precision-day = to the day
precision-month = to the month
precision-year = to the year
precision-by = by then at the latest

## Shares that are neither none nor all

share-under = under { $percent }
share-over = over { $percent }

## Stage of a prevention council

stage-planned = planned
stage-founded = founded
stage-reactivated = reactivated
stage-dormant = dormant
stage-dissolved = dissolved

## Stage of a grant

grant-stage-applied = applied for
grant-stage-approved = approved
grant-stage-rejected = rejected
grant-stage-withdrawn = withdrawn
grant-stage-paid = paid out
grant-stage-returned = returned

## Kinds

agreement-kind-preliminary = preliminary agreement
agreement-kind-cooperation = cooperation agreement

consultation-kind-first = first consultation
consultation-kind-follow-up = follow-up consultation

kind-stock = stock
kind-flow = flow in the period

## How certain a statement is

certainty-certain = documented
certainty-uncertain = uncertain

# $value: the published number, $qualifier: exact, over or about
published-value = { $qualifier ->
    [exact] { $value }
    [over] over { $value }
   *[about] about { $value }
}
# What is reckoned from a published number
limited-value = { $qualifier ->
    [exact] { $value }
    [over] at most { $value }
   *[about] about { $value }
}
count-of-unit = { $count } { $unit }

## Why there is no value or no comparison

why-none-before-first = nothing known yet
why-none-whole-only = for the whole of Saxony only
why-none-not-announced = nothing known for this budget year
why-none-unknown = nothing known on one of the two days
why-none-lengths = the sums are for periods of different length
why-none-vague = not both sums are exact

# The years of a sum; $more: how many follow the first
for-years = { $more ->
    [0] for { $first }
    [1] for { $first } and { $last }
   *[other] for { $first } to { $last }
  }
period-as-named = Period as its source says: { $period }

## Units: the word only, the number stands before it

unit-municipalities = { $count ->
    [one] municipality
   *[other] municipalities
}
unit-signatories = { $count ->
    [one] signatory
   *[other] signatories
}
unit-agreements = { $count ->
    [one] agreement
   *[other] agreements
}
unit-consultations = { $count ->
    [one] consultation
   *[other] consultations
}
unit-councils = { $count ->
    [one] prevention council
   *[other] prevention councils
}
unit-processes = { $count ->
    [one] coaching process
   *[other] coaching processes
}
unit-analyses = { $count ->
    [one] security analysis
   *[other] security analyses
}
unit-eur = { $count ->
    [one] euro
   *[other] euros
}

## How the sources of published figures say what a figure is for; the key is their own wording.

said-per-year = per year
said-2019-and-2020-each = 2019 and 2020 each
said-2019-2020-two-years-together = 2019–2020 (two years together)
said-2019-2021-since-2019 = 2019–2021 (since 2019)
said-until-december-2022 = until December 2022
said-doppelhaushalt-2021-2022 = two-year budget 2021/2022
