# The pages: their question, the answer in one sentence, headings, what to know before quoting.

question-overview = How far is the Alliance for Safe Saxon Municipalities?
question-consultations = Which municipalities have been consulted?
question-councils = Where are local prevention councils at work?
question-agreements = Who has signed a cooperation agreement?
question-coaching = Which municipalities are accompanied by coaching?
question-security-analyses = Where has local security been analysed?
question-funding = Which funds were available, and what was approved?

# What is documented stands beside what was published. $published: none, where nothing was published.
lead-overview = Documented one by one on { $date }: { $parts }.
lead-beside = { $what }{ $published ->
    [none] {""}
   *[other] {" "}(published: { $published } on { $day })
  }
lead-documented = Documented one by one on { $date }: { $what }{ $published ->
    [none] .
   *[other] ; published: { $published } on { $day }.
  }
lead-begun = Known to be new since { $since }: { $begun ->
    [0] none.
   *[other] { $begun }.
  }
lead-undated = { $count ->
    [one] In one case the beginning is known as “by then” only; it counts
   *[other] In { $count } cases the beginning is known as “by then” only; they count
  } in the stock and as new in no period.
lead-before-first = Nothing is known yet on { $date }.
lead-closely = { $standing ->
    [0] no municipality cooperating closely
    [one] one municipality cooperating closely
   *[other] { $standing } municipalities cooperating closely
  }
lead-consultations = { $unit ->
    [municipalities] { $standing ->
        [0] no municipality consulted
        [one] one municipality consulted
       *[other] { $standing } municipalities consulted
      }
   *[other] { $standing ->
        [0] no consultation
        [one] one consultation
       *[other] { $standing } consultations
      }
  }
lead-agreements = { $unit ->
    [municipalities] { $standing ->
        [0] no municipality with a cooperation agreement in force
        [one] one municipality with a cooperation agreement in force
       *[other] { $standing } municipalities with a cooperation agreement in force
      }
    [signatories] { $standing ->
        [0] no signatory of a cooperation agreement in force
        [one] one signatory of a cooperation agreement in force
       *[other] { $standing } signatories of a cooperation agreement in force
      }
   *[other] { $standing ->
        [0] no cooperation agreement in force
        [one] one cooperation agreement in force
       *[other] { $standing } cooperation agreements in force
      }
  }
lead-councils = { $unit ->
    [municipalities] { $standing ->
        [0] no municipality with a prevention council at work
        [one] one municipality with a prevention council at work
       *[other] { $standing } municipalities with a prevention council at work
      }
   *[other] { $standing ->
        [0] no prevention council at work
        [one] one prevention council at work
       *[other] { $standing } prevention councils at work
      }
  }
lead-coaching = { $unit ->
    [municipalities] { $standing ->
        [0] no municipality in which coaching has begun
        [one] one municipality in which coaching has begun
       *[other] { $standing } municipalities in which coaching has begun
      }
   *[other] { $standing ->
        [0] no coaching process begun
        [one] one coaching process begun
       *[other] { $standing } coaching processes begun
      }
  }
lead-security-analyses = { $unit ->
    [municipalities] { $standing ->
        [0] no municipality in which a security analysis has begun
        [one] one municipality in which a security analysis has begun
       *[other] { $standing } municipalities in which a security analysis has begun
      }
   *[other] { $standing ->
        [0] no security analysis begun
        [one] one security analysis begun
       *[other] { $standing } security analyses begun
      }
  }
lead-funds = Announced were { $available }.
lead-funds-unknown = For the budget year { $year } no sum is known here.
lead-approved = { $since ->
    [none] Up to { $date }
   *[other] From { $since } to { $date }
  }, { $any ->
    [no] no approval is documented here one by one.
   *[yes] approvals of { $approved } are documented here one by one.
  }

figures-title = Indicators at the reference date
figures-table = Indicators at the reference date
development-title = Development
development-chart = Six building blocks over the years
published-table = Published figures in the period
published-whole-only = Published figures exist for the whole of Saxony only. They are therefore not shown beside this scope.
unit-counted-things = documented

over-time-title = Over time
grain-label = Grouped by
grain-year = Years
grain-month = Months
flow-title-year = { $subject }: new per year ({ $unit })
flow-title-month = { $subject }: new per month ({ $unit })
stock-title = { $subject }: stock ({ $unit })
published-title = { $subject }: published figures
left-out-by = { $count ->
    [one] One record is only known as “by then”. It counts in the stock and has no place in the column of a period.
   *[other] { $count } records are only known as “by then”. They count in the stock and have no place in the column of a period.
  }
left-out-year = { $count ->
    [one] One record is only known to the year and therefore missing among the months.
   *[other] { $count } records are only known to the year and therefore missing among the months.
  }

by-district-title = By district
by-district-chart = { $subject }: stock by district ({ $unit })
by-field-title = By action field
by-field-chart = { $subject }: action fields named ({ $unit })
no-field-named = No source names an action field for this scope.
none-action-field = none
none-action-field-title = no action field named
none-budget-year = not stated
none-first-year = not stated
none-last-year = not stated

stages-title = Planned, founded, revived
stages-chart = Prevention councils: steps reported per year
standing-table = Prevention councils: state at the reference date
council-state-at-work = at work
council-state-planned = planned, no founding known
council-state-dormant = dormant
council-state-dissolved = dissolved

joint-title = Signed jointly
joint-table = Joint agreements at the reference date
nothing-joint = There is no joint agreement in this scope.
signatory-kind-community = administrative community or association
signatory-kind-league = league of towns

budget-title = Funds available and grants known
budget-chart = Funds available and approved by budget period
budget-whole-only = The funds available are those of the whole state. There are none for a selection of municipalities.
grant-stages-title = By budget year and stage
grant-stages-chart = Grants by budget year and stage
grants-by-district-chart = Grants approved by district
grants-by-field-chart = Grants approved by action field
money-title = Sums that were published
money-table = Published sums, newest first
unit-counted-municipality = municipalities
unit-counted-signatory = signatories
unit-counted-agreement = agreements
unit-counted-unspecified = not stated
qualifier-exact = exact
qualifier-over = over
qualifier-about = about

records-title = The records
records-consultations = Known consultations, newest first
records-agreements = Known agreements, newest first
records-councils = Known steps of prevention councils, newest first
records-coaching = Known coaching, newest first
records-security-analyses = Known security analyses, newest first
records-funding = Known grants, newest first
rows-cut = Shown are the first { $shown } of { $all } rows. The files below hold all of them.
records-cut = Shown are the newest { $shown } of { $all } records. A narrower scope shows the others.

notes-title = Before quoting
note-record = What stands in the delivery is counted; what is missing there is missing here.
note-coverage = “Documented one by one” means: so many of the published cases are known to this delivery with place, day and source, counted on the day of publication. The published figure is the programme's, not this count's.
note-closely = “Cooperating closely” here means a municipality with at least one of these: agreement (a preliminary one as well), prevention council at work, coaching, security analysis. No official definition was found.
note-stock-flow = A stock holds at a day, a flow for a period. Stocks are never added up over the years.
note-units = The programme's figures sometimes count municipalities, sometimes signatories, sometimes agreements. An administrative community counts once as a signatory, the towns of a league count singly. What is counted can be chosen under “Scope”.
note-output = What is counted is what the programme does. These figures say nothing about security itself.
note-precision = A date is never shown more precisely than its source gives it. What is known to the month or the year counts from the end of it; “at the latest” counts in the stock and in no flow.
note-consultations = Counted are consultations that stand one by one in the delivery; the published figure is the programme's.
note-councils = A prevention council is at work from its founding or revival until it is dormant or dissolved. A plan does not count.
note-councils-planned = “Planned” stays until a founding becomes known. Some of these councils may be at work by now.
note-agreements = Counted are cooperation agreements in force. A preliminary agreement is not among them, it stands by itself.
note-coaching = Counted is coaching that has begun, also after its end. Action fields are not recorded for coaching: with a choice of action field this page is empty.
note-analyses = Counted are analyses that have begun. An analysis for several municipalities counts for each of them, unless agreements are counted. A repetition is an analysis of its own.
note-funding = Counted are approvals that stand one by one in the delivery.
note-budget-years = A sum for two years stays one sum: no source divides it. Of several announcements for the same period the newest up to the reference date holds.
note-funding-stages = Application, approval and payment of the same grant stand side by side and are never added up. The year of application is not the budget year.

analyses-completed = { $completed ->
    [one] One security analysis is known to be completed
   *[other] { $completed } security analyses are known to be completed
  }; of { $running ->
    [one] one more
   *[other] { $running } more
  } no completion is known. Joint analyses count once here.
