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
