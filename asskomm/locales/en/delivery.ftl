# The page Delivery, and what other pages say of the delivery.

menu-data = Data
menu-delivery = Delivery
question-delivery = What has been delivered, and what has to be mended in it?
lead-delivery = In use is the delivery “{ $delivery }”, exported on { $exported }: { $loaded } of { $rows } rows count; set aside: { $aside }.

refused-title-newest = The newest delivery was refused
notice-refused = Since { $date }, { $time }, there is a delivery that cannot be taken over. The figures exported on { $exported } are still shown. { $page ->
    [none] Why is said below.
   *[other] The page { $page } says why.
  }
notice-rows-missing = { $count ->
    [one] In this delivery one row is set aside ({ $files }). It is missing from the figures, charts and files of this page. The page { $page } says which one.
   *[other] In this delivery { $count } rows are set aside ({ $files }). They are missing from the figures, charts and files of this page. The page { $page } says which ones.
  }
file-rows-missing = without-{ $count }-rows
building = Reading and checking the delivery …

files-title = In use
files-table = Files and rows of the delivery
delivery-taken = Taken over on { $date } at { $time }. Fingerprint { $fingerprint }. For each file: rows = taken + set aside + repeats.
findings-title = Findings
findings-table-in-use = Findings of the delivery in use
findings-table-refused = Findings of the delivery that was refused
findings-table-trial = Findings of the files checked
no-findings = There is no finding.
filter-severity = Weight ({ $table })
filter-file = File ({ $table })
all = all
changes-title = Changed since the delivery before
changes-table = New, changed and vanished records
no-delivery-before = There is no delivery before it to compare with.
nothing-changed = The records and all indicators are the same as in the delivery before.
nothing-to-compare = The delivery before has no record in common with this one. Records are therefore not compared, only indicators.
no-effect = No indicator changes by this on the reference date.
delivery-whole = This page is about the whole delivery. The scope on the left holds here only where indicators are compared with the delivery before.
change-new = new
change-changed = changed
change-vanished = vanished
trial-title = Check a delivery
trial-about = A delivery can be checked here before it is handed in: single CSV files, a workbook or a ZIP, each file up to { $size } MB. Nothing is stored, nothing published.
trial-label = Drop or choose files
trial-running = Checking the files …
trial-too-long = After { $seconds } seconds the check is not finished yet. Please check the files one by one, or with “python -m asskomm check”.
trial-files = Files checked

column-after = Now
column-before = Before
column-change = Change
column-code = Code
column-column-name = Column (code)
column-column-title = Column
column-delimiter = Delimiter
column-encoding = Encoding
column-expected = Expected
column-export = Export
column-hint = What to do
column-loaded = Taken
column-message = What is wrong
column-original = Original line
column-place = Number
column-record = Record
column-repeats = Repeats
column-rows = Rows
column-set-aside = Set aside
column-severity = Weight
column-styles = Style
effects-title = What this means for the indicators
effects-table = Indicators at the reference date: delivery before and now
column-value-before = Delivery before
column-value-after = Delivery now
column-difference = Difference
