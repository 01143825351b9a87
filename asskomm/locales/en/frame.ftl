# What surrounds every page: menu, scope, foot line, cards, files.

other-language = Deutsch
yes = yes
no = no

menu-overview = Overview
menu-programme = Programme
menu-building-blocks = Building blocks
menu-funds = Funds
menu-consultations = Consultations
menu-councils = Prevention councils
menu-agreements = Cooperation agreements
menu-coaching = Coaching
menu-security-analyses = Security analyses
menu-funding = Funding

controls-title = Scope
controls-as-of = Reference date
controls-day-today = Today
controls-day-last-quarter = Last quarter
controls-day-last-year = Last year
controls-day-help = Reference date { $date }
controls-since = Start of the period
controls-since-day = from { $date }
controls-directorates = Police directorate
controls-districts = District or district-free city
controls-size-classes = Size of municipality
controls-action-fields = Action field
controls-all = all
controls-unit = Counting
controls-reset = Reset the scope

counting-municipalities = municipalities
counting-signatories = signatories
counting-agreements = agreements (joint ones once)

scope-sentence = Reference date { $date }, { $since }. { $where }. Counting { $unit }.
scope-sentence-without-unit = Reference date { $date }, { $since }. { $where }.
scope-from-the-beginning = from the beginning
scope-since = period from { $date }
scope-everything = All of Saxony, all sizes and action fields
scope-directorates = Police directorate: { $names }
scope-districts = District: { $names }
scope-size-classes = Size: { $names }
scope-action-fields = Action field: { $names }

address-ignored = The address of this page names something that does not exist here and is therefore left out: { $parts }

foot = Reference date { $day } · Data exported { $exported } · Looked up { $looked } · Delivery “{ $delivery }”, fingerprint { $fingerprint }
attribution = Municipalities and inhabitants: © Statistisches Bundesamt (Destatis), 2024; population base Zensus 2011, as of 31 Dec 2023

refused-title = There are no figures to show

card-stock = as of { $date }
card-flow = { $since ->
    [none] from the beginning to { $date }
   *[other] from { $since } to { $date }
  }
card-before-first = Nothing known yet: { $date } is before the delivery begins.
card-not-announced = For the budget year { $year } nothing is known.
card-whole-only = Exists for the whole of Saxony only.
card-quality = Data quality: { $light }
card-published = Published: { $value } on { $date }
card-covered = Of these documented one by one: { $count } ({ $share })
card-covered-at-most = Of these documented one by one: { $count } (at most { $share })

table-more = { $title }, more columns
table-twin = Table: { $title }
table-in-file = This table has { $count } rows. It stands in full on the page and in its files.
files-label = Download
file-spreadsheet = CSV for Excel
file-spreadsheet-suffix = excel
file-spreadsheet-help = “{ $title }” as CSV with semicolons, decimal comma and German dates: opens properly in German Excel
file-workbook = Excel (XLSX)
file-workbook-suffix = workbook
file-workbook-help = “{ $title }” as an Excel workbook: numbers and dates stay such, facts on a sheet of their own
file-plain = Raw data (CSV)
file-plain-suffix = raw
file-plain-help = “{ $title }” as CSV with commas, decimal point and ISO dates: for other programs

nothing-in-scope = Nothing is recorded for this scope. A wider scope or a later date shows more.

chart-incomplete = (period incomplete)
chart-since = from { $date }
chart-until = to { $date }
chart-counted = Counted: { $unit }
chart-counted-short = Counted
chart-published-on = published: { $value } on { $date }{ $certainty ->
    [uncertain] {" (uncertain)"}
   *[other] {""}
  }
chart-alt = { $title }. { $values }.
chart-alt-long = { $title }. { $count ->
    [one] One value
   *[other] { $count } values
  }, from { $first } to { $last }. All values are in the table below.
chart-alt-multiples = { $title }. Latest: { $values }.
chart-alt-published = Published as well: { $values }.

controls-compare = Comparison
controls-against = Compared with the state on
compare-nothing = no comparison
compare-year-earlier = a year earlier
compare-last-year-end = end of the year before
compare-day = another day
compare-not-earlier = Figures are compared with an earlier day. { $day } is not before the day they are asked for, so there is no comparison here.
compare-before = { $day } cannot be compared with: the delivery begins on { $first } and tells nothing of the time before.
compare-after = { $day } cannot be compared with: the delivery goes up to its export on { $last }.
card-compared = Since { $date }: { $change }, then { $value }
card-not-compared = No comparison with { $date } (then { $value }): { $why }
compared-title = Indicators compared with { $date }
compared-note = Per cent are given only where the earlier value is at least { $small }, for money wherever it is above zero: of small numbers they say nothing. A chosen period moves along with the comparison and keeps its length.
column-value-then = Then
column-value-now = Now
column-difference-share = Difference in per cent

notice-future = The reference date lies in the future. Counted is what the delivery exported on { $exported } knows up to then.
notice-before-first = The reference date lies before the delivery begins on { $first }.

about-sheet = About
about-title = Title
about-scope = Scope
about-as-of = Reference date
about-exported-on = Data exported
about-looked-up-on = Looked up
about-delivery = Delivery
about-fingerprint = Fingerprint
about-data = Kind of data

# What Streamlit itself says in English; asskomm/frame/browser.py puts this in its place.
streamlit-pages = Pages
streamlit-choose-date = Choose a day
streamlit-choose-date-in = Choose a day, { $rest }
streamlit-clear-all = Remove all
streamlit-clear = Remove the value
streamlit-close = Close
streamlit-collapse = Close menu and scope
streamlit-dark = Dark
streamlit-expand = Menu and scope
streamlit-light = Light
streamlit-heading = Link to this heading
streamlit-menu = Colours and printing
streamlit-next-month = Next month
streamlit-no-results = Nothing found
streamlit-open = Open the list
streamlit-not-found = There is no such page
streamlit-not-found-said = There is no page at the address you opened. You see the overview instead.
streamlit-previous-month = Previous month
streamlit-print = Print
streamlit-record = Record the screen
streamlit-remove = Remove { $rest }
streamlit-running = The page is being computed
streamlit-select-all = Select all
streamlit-selected = Selected
streamlit-sidebar = Menu and scope
streamlit-skip = Skip to the content
streamlit-system = As in the system
streamlit-theme = Colours
streamlit-upload = Choose files
streamlit-upload-limit = At most { $limit } MB per file
streamlit-calendar = Arrow keys move to a day, Enter chooses it, Escape closes.
streamlit-file-upload = Choose files
