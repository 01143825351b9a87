# Profiles of a municipality and of a district.

profile-title = { $name }: what is known?
profile-on-paper = ASSKomm · { $page } { $name } · as of { $date }
profile-facts-title = At a glance
scope-one-place = Reference date { $date }, from the beginning. Counted are { $unit }. This page is about one place: the places, size, action field and start of the scope do not hold here.

profile-pick-municipality = Municipality (name or AGS)
profile-pick-district = District or urban district
profile-option = { $name } ({ $key }), { $district }
profile-option-district = { $name } ({ $key })
profile-none-municipality = Please choose a municipality above, by name or AGS. The district profiles lead to them as well:
profile-none-district = Please choose a district or urban district:
profile-former-key = { $name } ({ $key }) became part of { $successor } on { $date }. Shown is { $successor }.

place-kind-urban-district = Urban district (Kreisfreie Stadt)
place-kind-district-town = Major district town (Große Kreisstadt)
place-kind-town = Town
place-kind-municipality = Municipality
place-kind-district = Rural district (Landkreis)

profile-population = { $count } (on { $date })
profile-area = { $value } km²
profile-former-title = Merged into it
profile-former = { $name } ({ $key }, on { $date })
profile-to-district = To the district profile: { $name }
profile-one-municipality = { $name } is a district with a single municipality: to the municipality's profile

profile-lead = { $name } on { $date }: on record are { $steps }.
profile-nothing-stands = On { $date } no building block of the programme is on record for { $name }.
profile-nothing = Nothing is on record for { $name } up to { $date }. That does not mean that nothing happened.

profile-standing-title = How far it is
profile-standing-table = { $name }: building blocks in their usual order, as of { $date }
profile-order-is-free = The order is the usual one, not a prescribed one: others are normal.
step-projects = Project
step-model-municipalities = Model municipality
step-state-reached = ✓ yes
step-state-planned = ○ planned or applied for
step-state-over = ✕ no longer
step-state-unrecorded = – not on record

profile-timeline-title = Timeline
profile-timeline-table = { $name }: what is on record up to that day
profile-timeline-signs = Circle: known to the day. Diamond: to the month, square: to the year; the bar is as long as the date is open. Triangle: on that day at the latest.
event-consultation-first = First consultation
event-consultation-follow-up = Follow-up consultation
event-agreement-preliminary = Preliminary agreement signed
event-agreement-cooperation = Cooperation agreement signed
event-agreement-ended = Agreement ended
event-council-planned = Prevention council planned
event-council-founded = Prevention council founded
event-council-reactivated = Prevention council revived
event-council-dormant = Prevention council dormant
event-council-dissolved = Prevention council dissolved
event-coaching-started = Coaching begun
event-coaching-completed = Coaching completed
event-analysis-started = Security analysis begun
event-analysis-completed = Security analysis completed
event-grant-applied = Grant applied for
event-grant-approved = Grant approved
event-grant-rejected = Grant rejected
event-grant-withdrawn = Grant application withdrawn
event-grant-paid = Grant paid
event-grant-returned = Grant paid back
event-project = Project or event
event-model = Model municipality

profile-ranks-title = Rank
profile-ranks-none = Up to { $date } { $name } has begun no building block that is counted here.

profile-neighbours-title = Neighbours in the district
profile-neighbours-none = Up to { $date } nothing is on record for any other municipality of the district.
profile-neighbours-table = Other municipalities in the district of { $name } with building blocks, as of { $date }

profile-funds-title = Funds
profile-funds-none = No grant is on record for { $name } up to { $date }.
profile-funds-table = { $name }: known grants by stage
profile-funds-note = Application, approval and payment of the same grant stand side by side and are never added up.

profile-gaps-title = Open questions
profile-gaps-lead = What the record does not tell on { $date }, and what one can ask:
profile-gaps-none = The record leaves no question open on { $date }.
gap-agreement-without-consultation = Cooperation agreement ({ $date }), no consultation on record. When was the first consultation?
gap-preliminary-without-agreement = Preliminary agreement ({ $date }), no cooperation agreement on record. Has it been signed by now?
gap-agreement-without-coaching = Cooperation agreement ({ $date }), no coaching on record. Has one begun?
gap-grant-undecided = Grant applied for ({ $date }), no decision on record. What was decided?
gap-analysis-without-completion = Security analysis begun ({ $date }), no completion on record after { $months } months. Is there a result?
gap-council-planned = Prevention council planned ({ $date }), no founding on record. Is it at work by now?
gap-council-dormant = Prevention council dormant ({ $date }), no revival on record. Is it at work again?
gap-agreement-without-council = Cooperation agreement ({ $date }), no prevention council on record, not even a planned one. Is there one?
gap-council-without-agreement = Prevention council ({ $date }), no agreement on record. Is there one?

profile-coverage-title = Coverage
profile-coverage-table = { $name }: municipalities and inhabitants reached, as of { $date }
profile-coverage-none = On { $date } no building block is on record in any municipality of { $name }.
profile-first-title = First and latest
profile-first = { $step }: { $several ->
    [0] so far { $first }
   *[1] first { $first }, latest { $latest }
  }
profile-municipalities-title = The municipalities
profile-municipalities-table = { $name }: municipalities and their building blocks, as of { $date }

note-profile = A profile shows what is on record up to the day it is about. What is missing is a gap in the record and says nothing about the work in the place.

column-agreed-on = Agreement
column-agreed-precision = Precision: agreement
column-analysed-on = Security analysis
column-analysed-precision = Precision: security analysis
column-area-km2 = Area
column-changed-on = Merged on
column-coached-on = Coaching
column-coached-precision = Precision: coaching
column-consulted-on = Consultation
column-consulted-precision = Precision: consultation
column-district-kind = Kind of district
column-event = What
column-event-on = Date
column-former-id = Former AGS
column-former-name = Former municipality
column-gap = Open question
column-joint-with = Together with
column-lane = Building block
column-months = Whole months
column-municipality-kind = Kind of municipality
column-name = Name
column-not-before = At the earliest
column-place-name = Place
column-replaced = Replaced by a newer notice
column-since-on = Since
column-step-state = State
column-steps = Building blocks
