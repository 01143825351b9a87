# The answer pack: official tables, symbols, templates, files; the command answer.

menu-answer = Answer pack
question-answer = How can an enquiry be answered?

answer-templates = Templates: questions that parliament has asked
answer-template-6-10976 = Prevention councils (paper 6/10976)
answer-template-6-15269 = Applications and funds (paper 6/15269)
answer-template-6-12950 = Activities (paper 6/12950)
answer-asked-6-10976 = How many prevention councils are there, by district, city and municipality?
answer-asked-6-15269 = How many applications were there each year, how many were approved or rejected, which sums were applied for by district?
answer-asked-6-12950 = What has been done since a certain day: consultations, coaching, security analyses, projects? Choose the start of the period under “Scope”.
answer-template-help = Fills the choices below; the reference date of the scope stays.

answer-choice = What is asked
answer-measures = Figures asked for
answer-breakdown = Breakdown
answer-first-year = First year (unless given: start of the period, or 2019)
answer-last-year = Last year (unless given: that of the reference date)
answer-lists = With a list
answer-years-turned = The first year is later than the last; only the last is shown.
answer-choose = Please choose at least one figure, or use a template.
answer-list-councils = List of prevention councils
answer-list-projects = List of projects and events
answer-list-grants = List of grants

answer-sentences = Answer in sentences
answer-tables = Tables
answer-documented = For “{ $measure }” there are, documented one by one: { $years }{ $together }.
answer-counted = For “{ $measure }” there are: { $years }{ $together }.
answer-together = ; together { $value }
answer-year = { $when }: { $value }{ $state ->
    [provisional] {" "}(provisional)
   *[final] {""}
  }
answer-nothing = For “{ $measure }” nothing is known in this delivery.
answer-published = Published on “{ $indicator }”: { $value } on { $date }{ $covered ->
    [none] {""}
    [at-most] {""}, of which { $count } are documented one by one (at most { $share })
   *[exact] {""}, of which { $count } are documented one by one ({ $share })
  }.

answer-left-out = Cannot be divided { $breakdown } and is therefore left out: { $measures }.
answer-pack = Download the answer pack (ZIP)
answer-pack-help = All files of the answer in one ZIP
answer-pack-holds = Holds the answer with its tables as a Word document, workbook, table for Excel and raw data, the charts as PNG and SVG, the definitions and datapackage.json (Frictionless).
answer-title = { $measures }{ $more ->
    [0] {""}
    [one] {" "}and one other figure
   *[other] {" "}and { $more } other figures
  } { $breakdown }, { $years }
answer-file = Answer pack
answer-file-table = table
answer-file-document = answer
answer-file-definitions = definitions
answer-file-chart = chart_{ $measure }
answer-file-list-councils = list_councils
answer-file-list-projects = list_projects
answer-file-list-grants = list_grants
about-licence = Licence
about-remark = Remark

## Tables

breakdown-district = by district and city
breakdown-municipality = by municipality
breakdown-action-field = by action field
breakdown-stage = by stage of the grant
breakdown-line-district = District or city
breakdown-line-municipality = Municipality
breakdown-line-action-field = Action field
breakdown-line-stage = Stage of the grant

official-title = { $measure } ({ $unit }) { $breakdown }
official-chart = { $measure } ({ $unit }), in total
official-year = { $part ->
    [both] { $year } ({ $since } to { $until })
    [since] { $year } (from { $since })
    [until] { $year } (to { $until })
   *[whole] { $year }
  }
official-total = Saxony in total
official-total-part = Selection in total
official-subtotal = { $name } together
official-not-added = { $measure }: the rows do not add up to the total. What belongs to several rows, such as a joint agreement, counts in each of them and once in the total.
official-median = { $measure }: the median of the municipalities whose consultation and agreement are known to the day. Rows cannot be added up.
official-known-by = { $measure }: { $count ->
    [one] one record is known only as “by then” and is therefore missing
   *[other] { $count } records are known only as “by then” and are therefore missing
  } from every year.
official-without-amount = { $measure }: { $count ->
    [one] the sum of one grant is not known; it is missing
   *[other] the sums of { $count } grants are not known; they are missing
  } from the total.
official-only-known = Only municipalities with something recorded in these years are listed; { $complete ->
    [yes] for all others the figure is zero.
   *[no] for all others nothing is documented, which does not mean that there was nothing.
  }
official-documented = The delivery does not count as complete: counted is what is documented one by one. Where nothing is documented, “.” (not known) stands and no zero.
official-register = The register of prevention councils covers only municipalities that are known to the programme. Whether a municipality sets up a council is its own decision, and it need not report it.
official-reason = { $year }: { $reason }

legend-title = Symbols
symbol = { $symbol } = { $meaning }
symbol-zero = nothing present (exactly zero)
symbol-unknown = figure not known
symbol-later = figure comes later
symbol-not-applicable = not applicable
symbol-provisional = provisional figure (the year was not over when the data were exported)
symbol-corrected = corrected figure (the delivery before had another one)
reason-unknown = not known
reason-later = comes later
reason-not-applicable = not applicable
reason-provisional = provisional
reason-corrected = corrected
reason-cut = only part of the year

note-official = The symbols are those of official statistics. Tables for reading and the Word document show “–” for exactly zero; workbook and CSV have 0 there, and where there is no figure the cell is empty and the reason stands beside it. Applications and approvals count in the year in which they were made or given, not in the budget year.

column-measure = Figure
column-line-key = Key of the row
column-line-group = Group
column-level = Level
column-year = Year
column-reason = Remark
column-counted-from = Counted from
column-counted-until = Counted to

unit-projects = { $count ->
    [one] project
   *[other] projects
}
unit-grants = { $count ->
    [one] grant
   *[other] grants
}
unit-days = { $count ->
    [one] day
   *[other] days
}

## Figures that can be asked for, and how they are counted

measure-consulted-municipalities = Municipalities consulted
measure-closely-cooperating = Closely cooperating municipalities
measure-prevention-councils = Working prevention councils
measure-cooperation-agreements = Cooperation agreements in force
measure-preliminary-agreements = Preliminary agreements in force
measure-coaching-processes = Coaching begun, stock
measure-security-analyses = Security analyses begun, stock
measure-model-municipalities = Model municipalities
measure-consultations = Consultations in the year
measure-new-prevention-councils = Prevention councils founded or revived in the year
measure-new-cooperation-agreements = New cooperation agreements in the year
measure-new-coaching-processes = Coaching begun in the year
measure-new-security-analyses = Security analyses begun in the year
measure-projects = Projects and events in the year
measure-days-to-agreement = Time from consultation to agreement
measure-grants = Grants in the year
measure-grants-eur = Sums of grants in the year
measure-grants-applied = Grants applied for
measure-grants-applied-eur = Sums applied for
measure-grants-approved = Grants approved
measure-grants-approved-eur = Sums approved
measure-grants-rejected = Grants rejected
measure-grants-rejected-eur = Sums rejected
measure-grants-withdrawn = Applications withdrawn
measure-grants-withdrawn-eur = Sums withdrawn
measure-grants-paid-eur = Sums paid
measure-grants-returned-eur = Sums returned
measure-funding-available-eur = State funds available

measure-rule-consulted-municipalities = Stock at the end of the year: municipalities with at least one consultation by then.
measure-rule-closely-cooperating = Stock at the end of the year: municipalities with an agreement, a working council, coaching or a security analysis.
measure-rule-prevention-councils = Stock at the end of the year: from founding or revival until the council is dormant or dissolved.
measure-rule-cooperation-agreements = Stock at the end of the year: signed and not ended.
measure-rule-preliminary-agreements = Stock at the end of the year: signed and not ended.
measure-rule-coaching-processes = Stock at the end of the year: all that had begun by then.
measure-rule-security-analyses = Stock at the end of the year: all that had begun by then.
measure-rule-model-municipalities = Stock at the end of the year: the municipalities with which the programme began.
measure-rule-consultations = Flow in the year: each consultation once, also several of one municipality.
measure-rule-new-prevention-councils = Flow in the year: founded or revived, if known at least to the year.
measure-rule-new-cooperation-agreements = Flow in the year: signed, if known at least to the year.
measure-rule-new-coaching-processes = Flow in the year: begun, if known at least to the year.
measure-rule-new-security-analyses = Flow in the year: begun, if known at least to the year.
measure-rule-projects = Flow in the year: each project or event once, also where several municipalities take part.
measure-rule-days-to-agreement = Median of the days from the first consultation to the first cooperation agreement, in the year of the agreement; only where both days are known exactly.
measure-rule-grants = Flow in the year: grants with an application, a decision or a payment known in that year. One grant can belong to several stages.
measure-rule-grants-eur = Sum at each stage in the year. Stages are never added up.
measure-rule-grants-applied = Flow in the year: applications, in the year of the application; of several for one grant the newest counts.
measure-rule-grants-applied-eur = Sum of applications, in the year of the application; of several for one grant the newest counts. If it names no amount or no day, the one before counts.
measure-rule-grants-approved = Flow in the year: approvals, in the year of the notice; the newest notice counts.
measure-rule-grants-approved-eur = Sum of approvals, in the year of the notice; the newest notice counts. If it names no amount or no day, the one before counts.
measure-rule-grants-rejected = Flow in the year: rejections, in the year of the notice.
measure-rule-grants-rejected-eur = Sum of rejected applications, in the year of the notice.
measure-rule-grants-withdrawn = Flow in the year: applications withdrawn, in the year of the withdrawal.
measure-rule-grants-withdrawn-eur = Sum of applications withdrawn, in the year of the withdrawal.
measure-rule-grants-paid-eur = Sum of payments, in the year of the payment; several payments of one grant are added up.
measure-rule-grants-returned-eur = Sum of repayments, in the year of the repayment; several repayments of one grant are added up.
measure-rule-funding-available-eur = Stock at the end of the year: the state's funds as announced for the budget that the year falls into; the newest announcement by the end of the year or the Stichtag counts. A sum for two years stands undivided in both and must not be added up.

## Licence

licence-internal = For official use only, not for publication
licence-dl-de-by-2-0 = Data licence Germany – attribution – version 2.0 (www.govdata.de/dl-de/by-2-0)
licence-dl-de-zero-2-0 = Data licence Germany – Zero – version 2.0 (www.govdata.de/dl-de/zero-2-0)
licence-cc-by-4-0 = Creative Commons Attribution 4.0 International
licence-cc-zero = Creative Commons CC0 1.0, public domain

## The command line

cli-answer = write an answer pack as a ZIP
cli-answer-about = Writes the answer to an enquiry with tables, charts, definitions and datapackage.json into a ZIP. Ask with --template or with --measure.
cli-answer-template = template: papers 6/10976 (prevention councils), 6/15269 (applications and funds), 6/12950 (activities)
cli-answer-breakdown = breakdown; by district and city unless given
cli-answer-list = lists to be added
cli-measure = figures by their key, such as consultations; several are possible
cli-first-year = first year of the tables; that of --since or 2019 unless given
cli-last-year = last year of the tables; that of the reference date unless given
cli-out = where to write to: a file; for sample and open data a folder (new, empty, or already holding them)
cli-year = YEAR
cli-file = FILE
cli-not-by-stage = { $option } has no stages as a grant has and cannot be divided by them. Please choose another breakdown (--breakdown).
cli-answered = Written: { $file }
