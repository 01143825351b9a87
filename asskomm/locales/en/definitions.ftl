# The definition sheets: for each indicator question, rule, date, what is left out, known weaknesses.

sheet-question = Question
sheet-figure = Value
sheet-figure-count = { $value } { $unit } as of { $date }
sheet-figure-money = { $value } as of { $date }
sheet-rule = Rule
sheet-kind = Kind
sheet-kind-stock = Stock: the state on a day. Stocks are never added up over time.
sheet-kind-flow = Flow: what falls into a period. It says nothing about the state on a day.
sheet-unit = Unit
sheet-units = { $units }, depending on the counting unit chosen
sheet-units-here = { $units }, depending on the counting unit chosen. Counted in this scope: { $unit }.
sheet-day = Reference date
sheet-left-out = Not counted
sheet-weakness = Known weaknesses
sheet-exports = Source
sheet-export = { $title } ({ $file }.csv)
sheet-version = Versions
sheet-version-line = Version { $number }, in force since { $date }: { $change }
sheet-query = Query (SQL)

history-first = First definition
history-council-order = Stages of a council with overlapping dates stand in the order that is possible; in a choice of action fields those of all entries of the council hold
history-notice-says-less = A newer approval without an amount or a day no longer replaces the older one
history-since-launch = No municipality counts before 6 Feb 2019, the first day of the programme; older prevention councils count from that day only; stages of a council stand in the order that is possible

definitions-pick = Indicator
definitions-title = All indicators
definitions-table = All indicators with their questions
definitions-rule-title = Definition
definitions-query = The query in SQL, for whoever wants to check it
definitions-records-title = Records behind the figure
definitions-records = { $indicator }: the records counted
definitions-count = { $count ->
    [one] One entry
   *[other] { $count } different entries
  } in the column “{ $column }”: that is the value of the indicator as of { $date }. An entry that stands in several rows counts once.
definitions-sum = The column “{ $column }” adds up to { $sum }: that is the value of the indicator as of { $date }.
definitions-elsewhere = Where else the indicator stands

definition-consulted-municipalities-question = How many municipalities had been consulted by the reference date?
definition-consulted-municipalities-rule = Counted are municipalities for which at least one consultation is documented by the reference date. Each municipality counts once, however often it was consulted and whichever counting unit is chosen.
definition-consulted-municipalities-day = A municipality counts from the day of its first documented consultation. If only the month or the year is known, it counts from the last day of it; “at the latest” counts from the day named. Once consulted, always consulted: the stock does not shrink.
definition-consulted-municipalities-left-out = Consultations after the reference date. Municipalities of which only something else is known, such as an agreement without a documented consultation.
definition-consultations-question = How many consultations fall into the chosen period?
definition-consultations-rule = Counted are consultations, first ones and those that follow together, whose day falls into the period from the chosen beginning to the reference date. Each consultation counts once, whichever counting unit is chosen.
definition-consultations-day = The reference date is the last day of the period. Without a chosen beginning the period goes back to 1 January of the year of the earliest dated record of the delivery. What is known to the month or the year only falls on the last day of it.
definition-consultations-left-out = Consultations known as “at the latest” only: they belong to no period. Consultations before the beginning of the period and after the reference date.
definition-consulted-municipalities-weakness = Only what stands one by one in the delivery is counted. On the published figures: for the same running figure the sources also speak of municipalities “contacted” or “taking part”.

definition-consultations-weakness = What is published is how many municipalities were consulted, not the number of consultations: there is nothing to compare with.

definition-closely-cooperating-question = With how many municipalities does the programme cooperate closely at the reference date?
definition-closely-cooperating-rule = Counted are municipalities that have at least one of these at the reference date: a cooperation or preliminary agreement in force, a prevention council at work, coaching that has begun, a security analysis that has begun. Each municipality counts once, whichever counting unit is chosen.
definition-closely-cooperating-day = No municipality counts before 6 Feb 2019, the first day of the programme; one that already had a prevention council at work counts from that day. An agreement counts through its last day, a prevention council until the day before it is dormant or dissolved, coaching and analyses from their beginning without an end. If only the month or the year is known, it counts from the last day of it.
definition-closely-cooperating-left-out = Municipalities for which only a consultation is documented. Planned, dormant and dissolved prevention councils. The prevention council of a whole district: it belongs to no single municipality.
definition-closely-cooperating-weakness = No official definition of the term was found; this rule is an assumption. The programme names those cooperating closely as a part of those consulted; no documented consultation is asked for here. As no end counts for coaching and analyses, the stock hardly shrinks.

definition-prevention-councils-day = A prevention council counts from the day of its founding or revival to the day before it is dormant or dissolved. If only the month or the year is known, the last day of it holds; “at the latest” counts from the day named. Where the dates leave open what came first, what is possible from the state before holds: the founding before the end, dormant before revived.
definition-prevention-councils-left-out = Planned prevention councils as long as no founding is known. Dormant and dissolved ones. When municipalities are counted: the prevention council of a whole district. In a choice of action fields: councils for which no entry up to the reference date names the field.
definition-prevention-councils-question = How many local prevention councils are at work at the reference date?
definition-prevention-councils-rule = Counted are municipalities with a prevention council that was founded or revived and is neither dormant nor dissolved at the reference date; each municipality counts once. With another counting unit each council counts once, including a joint one of several municipalities and that of a district.
definition-prevention-councils-weakness = A council “planned” may be at work by now without it being reported. Councils that existed before the programme are counted. The published figures count towns and associations, and at times districts as well.

definition-cooperation-agreements-question = How many cooperation agreements are in force at the reference date?
definition-cooperation-agreements-rule = Counted is who has a cooperation agreement in force at the reference date, by counting unit: municipalities (each once), signatories (an administrative community or association once, the towns of a league singly) or agreements (a joint one once).
definition-cooperation-agreements-day = An agreement counts from the day it was signed through its last day. If only the month or the year of signing is known, it counts from the last day of it; “at the latest” counts from the day named.
definition-cooperation-agreements-left-out = Preliminary agreements: they are an indicator of their own. Agreements whose last day lies before the reference date. Agreements announced and not yet signed.
definition-cooperation-agreements-weakness = The published figures sometimes count municipalities, sometimes signatories, sometimes agreements, and do not always say which. Some early agreements were signed without a police directorate; they are counted.

definition-preliminary-agreements-question = How many preliminary agreements are in force at the reference date?
definition-preliminary-agreements-rule = Counted is who has a preliminary agreement in force at the reference date, by counting unit: municipalities (each once), signatories (an administrative community or association once, the towns of a league singly) or agreements (a joint one once).
definition-preliminary-agreements-day = A preliminary agreement counts from the day it was signed through its last day. If only the month or the year of signing is known, it counts from the last day of it; “at the latest” counts from the day named.
definition-preliminary-agreements-left-out = Cooperation agreements. Preliminary agreements whose last day lies before the reference date.
definition-preliminary-agreements-weakness = A later cooperation agreement does not end the preliminary one in this count as long as no end is recorded: the municipality then counts in both indicators, which must therefore not be added up.

definition-coaching-processes-question = In how many municipalities had coaching begun by the reference date?
definition-coaching-processes-rule = Counted are municipalities in which coaching has begun by the reference date; each municipality counts once. With another counting unit each coaching process counts once.
definition-coaching-processes-day = Coaching counts from its beginning. If only the month or the year is known, it counts from the last day of it; “at the latest” counts from the day named. It still counts after its completion.
definition-coaching-processes-left-out = Coaching that begins after the reference date. With a choice of action field: everything, as no action fields are recorded for coaching.
definition-coaching-processes-weakness = This is the number of processes begun, not of those running.

definition-security-analyses-question = In how many municipalities had a security analysis begun by the reference date?
definition-security-analyses-rule = Counted are municipalities in which a security analysis has begun by the reference date; each municipality counts once. With another counting unit each analysis counts once, including a joint one of several municipalities.
definition-security-analyses-day = An analysis counts from its beginning; if that is not known, from its completion. If only the month or the year is known, it counts from the last day of it. It still counts after its completion.
definition-security-analyses-left-out = Analyses of which neither a beginning nor a completion is known by the reference date, and so those planned as well.
definition-security-analyses-weakness = A repetition is an analysis of its own; when municipalities are counted it makes no difference. The published figures sometimes count municipalities, sometimes analyses.

definition-funding-available-eur-question = Which funds has the Free State announced for the budget of the reference date?
definition-funding-available-eur-rule = The amount of state funds announced for the budget into which the year of the reference date falls. Of several announcements the newest up to the reference date holds. A sum for two years stays one sum: no source divides it.
definition-funding-available-eur-day = The year of the reference date determines the budget. What was announced after the reference date does not hold yet.
definition-funding-available-eur-left-out = Sums for other budget years; they are never added. There is no value for a selection of districts, sizes or action fields: the funds are those of the whole state.
definition-funding-available-eur-weakness = Funds announced are not funds spent. Where no announcement is known for the year of the reference date there is no value; this does not mean that there were no funds.

definition-funding-approved-eur-question = Which grants are documented one by one as approved in the chosen period?
definition-funding-approved-eur-rule = The sum of the amounts approved of all grants whose approval falls into the period from the chosen beginning to the reference date. Of several approvals of the same grant only the newest up to the reference date counts, with its amount and on its day; if it names no amount or is known as “at the latest” only, the one before counts.
definition-funding-approved-eur-day = The reference date is the last day of the period. Without a chosen beginning the period goes back to 1 January of the year of the earliest dated record of the delivery. What counts is the day of approval, not the budget year.
definition-funding-approved-eur-left-out = Applications, rejections, payments and the municipalities' own share. Approvals without an amount and those known as “at the latest” only. Withdrawals and repayments are not subtracted.
definition-funding-approved-eur-weakness = An amount can cover several years. As a newer approval replaces the older one, two periods added up do not always give the whole.

definition-model-municipalities-question = How many model municipalities does the programme have at the reference date?
definition-model-municipalities-rule = Counted are the municipalities with which the programme began as model municipalities. Each counts once, whichever counting unit is chosen.
definition-model-municipalities-day = A model municipality counts from the day since which it is named as one. No end is foreseen.
definition-model-municipalities-left-out = Municipalities that joined later. Also the municipalities of the security analyses of 2021, which the press sometimes calls model municipalities.
definition-model-municipalities-weakness = A choice of action field does not change this figure: no action fields are recorded for model municipalities.
