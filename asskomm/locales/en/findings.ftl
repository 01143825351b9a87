# What is wrong with a delivery and how to mend it; errors that a person can mend.
# Place, column and content of the cell stand before the sentence.
# $column, $name: title and name of the column; $keys: titles of the columns that identify a row.

severity-refused = refused
severity-set-aside = set aside
severity-worth-a-look = worth a look

## Files

finding-file-missing = This file is missing from the delivery.
hint-file-missing = Please put “{ $file }” or “{ $table }.csv” into the folder. If there is nothing to report, the row of headings is enough.

finding-file-empty = The file is empty, its headings are missing too.
hint-file-empty = Please export the file again. If there is nothing to report, the row of headings is enough.

finding-file-twice = The delivery already has another file for this export; it is not clear which one is meant.
hint-file-twice = Please hand in only one of the files.

finding-file-unknown = The file is named like none of the exports; it has not been read.
hint-file-unknown = If it belongs to the delivery, please name it like its export, such as “consultations.csv”; in a workbook, name the sheet so. Otherwise there is nothing to do.

finding-file-unreadable = The file could not be opened.
hint-file-unreadable = Please check whether another program still has it open and whether the dashboard may read it.

finding-file-too-large = The file is larger than allowed: at most { $expected } MB.
hint-file-too-large = Please hand in the export alone, without pictures and other tables.

finding-table-too-large = The table has too many rows for { $value } columns.
hint-table-too-large = Please export the agreed columns only and delete empty rows at the end.

finding-not-a-table = Files of this kind are not read.
hint-not-a-table = If it belongs to the delivery, please save it as CSV or as an Excel workbook (.xlsx). Otherwise there is nothing to do.

finding-not-a-file = This is no ordinary file but a folder or a device.
hint-not-a-file = Please put the file itself into the folder.

finding-link-out-of-folder = This is a link that leads out of the folder; it is not followed.
hint-link-out-of-folder = Please put the file itself into the folder, not the link.

finding-archive-too-large = Unpacked, the content is larger than allowed: at most { $expected } MB.
hint-archive-too-large = Please hand in the exports only, if need be unpacked as CSV.

finding-archive-unreadable = The archive cannot be opened: it is damaged, encrypted or no ZIP.
hint-archive-unreadable = Please pack the exports again without a password, or hand them in unpacked.

finding-workbook-unreadable = The workbook cannot be opened: it is damaged, protected by a password or no Excel file.
hint-workbook-unreadable = Please open it in Excel and save it again without a password, as .xlsx or CSV.

finding-path-out-of-archive = The file's name leads out of the archive; it has not been read.
hint-path-out-of-archive = Please pack the exports again and choose the files alone.

finding-archive-in-archive = There is another archive inside the archive; it has not been opened.
hint-archive-in-archive = Please pack the exports into a single ZIP.

## Headings

finding-headings-missing = No agreed heading can be found.
hint-headings-missing = Please check whether a row of headings stands above the data and whether the file has the right name.

finding-text-above = There is text above the headings; it has not been read.
hint-text-above = Please check whether it is a row of data. Titles, dates and filters do not belong into the file.

finding-column-missing = This column is missing.
hint-column-missing = Please add the column with the heading “{ $column }” or “{ $name }”. If it is there, its heading is a different one.

finding-column-absent = This column is missing; its entries stay empty.
hint-column-absent = If there are entries, please add the column with the heading “{ $column }” or “{ $name }”. Otherwise the heading alone is enough.

finding-column-unknown = The heading “{ $value }” is not one of those agreed; the column has not been read.
hint-column-unknown = If an agreed column is meant, please correct its heading. Otherwise there is nothing to do.

finding-column-twice = This column appears more than once.
hint-column-twice = Please keep only one of them. “{ $column }” and “{ $name }” mean the same column.

## Rows

finding-row-length = The row does not fit the headings: { $value } instead of { $expected } cells.
hint-row-length = Mostly the separator (comma or semicolon) stands inside a text. Such texts belong in quotation marks; Excel sets them itself when it saves as CSV.

finding-quote-inside = A single quotation mark stands in one of the row's cells; it is not clear where the cell ends.
hint-quote-inside = A quotation mark inside a text is doubled and the whole text put in quotation marks; Excel does so itself when it saves as CSV. Please do not edit the file by hand.

finding-quote-open = A quotation mark is opened in this row and never closed.
hint-quote-open = Please delete the quotation mark or add the missing one at the end of the cell.

finding-row-repeated = The row is the same, letter for letter, as row { $expected }; it counts once.
hint-row-repeated = Please delete the duplicate row. If it means something else, it needs another entry in: { $keys }.

finding-key-twice = Row { $expected } has the same entries in: { $keys }. It is not clear which of the two rows is meant.
hint-key-twice = Please delete the duplicate row. If it means something else, it needs another entry there.

finding-more-of-these = The same kind of finding ({ $expected }) occurs here { $value } times more; these are not listed one by one.
hint-more-of-these = Please look at the listed ones first. Mostly all have the same cause.

## Characters

finding-bytes-unreadable = Some characters could not be read as { $value } and became “�”.
hint-bytes-unreadable = Please export the file again, preferably as “CSV UTF-8”.

finding-text-garbled = Umlauts or other characters of the text are damaged.
hint-text-garbled = Please export the file again as “CSV UTF-8” and check the cell.

finding-text-formula = The text looks like a formula; it is shown as text and not calculated.
hint-text-formula = Please put the value into the cell instead of the formula.

finding-text-markup = The text contains marks of a web page (HTML); they are shown as text.
hint-text-markup = Please write the text alone into the cell.

finding-text-too-long = The text is longer than { $expected } characters.
hint-text-too-long = Please shorten it, or check whether a quotation mark is missing and several cells have become one.

## Entries

finding-value-missing = The cell is empty, and an entry is needed here.
hint-value-missing = Please fill in “{ $column }” in this row.

finding-no-value-word = Instead of an entry there is what a program writes for “no value” or for an error.
hint-no-value-word = Please fill in the entry or empty the cell.

finding-not-a-date = This is not a date.
hint-not-a-date = Please write a date such as 09.08.2023 or 2023-08-09. If only the month or the year is known, columns with a “Date precision” also take August 2023, 08/2023 or 2023.

finding-two-digit-year = The year has two digits only; the century is not clear.
hint-two-digit-year = Please write the year with four digits, such as 09.08.2023. In Excel: Format cells, Date, “DD.MM.YYYY”.

finding-serial-date = This is the number with which Excel stores a date.
hint-serial-date = Please format the column as a date in Excel (“DD.MM.YYYY”) and save it as CSV again.

finding-needs-a-day = A day is needed here; a month or year alone is not enough.
hint-needs-a-day = Please write the date with its day, such as 09.08.2023, or empty the cell if the day is not known.

finding-no-such-day = The calendar has no such day.
hint-no-such-day = Please check day and month. 9 August 2023 is written 09.08.2023 or 2023-08-09.

finding-year-out-of-range = The year is not between { $first } and { $last }.
hint-year-out-of-range = Please check whether the year is mistyped.

finding-date-styles-mixed = Dates in this column are written in two ways; this is the rarer one.
hint-date-styles-mixed = Please keep to one way in the whole column: 09.08.2023 or 2023-08-09.

finding-dates-out-of-order = The row contradicts itself: its dates are in the wrong order ({ $expected }).
hint-dates-out-of-order = Please check both dates. The first must not be after the second.

finding-precision-against-date = The entry contradicts the date of the row, which itself says how precise it is.
hint-precision-against-date = A month such as 03/2021 goes with month, a year such as 2021 with year. Please change one of the two.

finding-decimal-styles-mixed = Numbers in this column are written in two ways; this is the rarer one. It is not clear whether 1.234 means more than a thousand or little more than one.
hint-decimal-styles-mixed = Please keep to one way in the whole column: 1.234,50 or 1234.50.

finding-not-a-number = This is not a number.
hint-not-a-number = Please write the number only, such as 1.234,50 or 1234.50, without euro sign or additions.

finding-scientific = Excel has shortened the number; its last digits may be lost.
hint-scientific = Please format the column in Excel as text or as a number without decimal places, enter it again and save the file again.

finding-too-many-places = The number has more decimal places than agreed: at most { $expected }.
hint-too-many-places = Please give the number with at most { $expected } decimal places.

finding-not-an-integer = This is not a whole number.
hint-not-an-integer = Please write digits only, without point, comma or space, such as 2023.

finding-not-allowed = This entry is not among those agreed.
hint-not-allowed = Please write one of these entries exactly so: { $expected }.

finding-key-as-number = The key is stored as a number, with points or decimal places.
hint-key-as-number = Please format the column as text in Excel and write the key without points and commas.

finding-key-too-short = A digit of the key is missing.
hint-key-too-short = Please compare with the register. Excel drops a zero at the beginning if the column is not formatted as text.

finding-not-the-pattern = The entry does not have the agreed form.
hint-not-the-pattern = { $name ->
    [municipality_id] An AGS has eight digits and begins with 14, such as 14628270. Please write it without spaces.
    [district_id] A district key has five digits and begins with 14, such as 14628. Please write it without spaces.
    [indicator] Please write the indicator's name such as cooperation_agreements: letters without umlauts, digits and underscores. Any other figure begins with “other:”.
   *[other] The agreed form is described with the column “{ $column }” in data/README.md.
  }

finding-too-small = The number is smaller than { $expected }.
hint-too-small = Please check whether a digit is missing or there is a minus too many.

finding-too-large = The number is larger than { $expected }.
hint-too-large = Please check whether there is a digit too many.

finding-unknown-key = { $name ->
    [municipality_id] Saxony has no municipality with this AGS.
    [district_id] Saxony has no district with this key.
   *[other] There is no such key.
  }
hint-unknown-key = { $name ->
    [municipality_id] Please compare with data/reference/municipalities.csv. Keys of former municipalities remain valid (municipality_changes.csv).
    [district_id] Please compare with data/reference/districts.csv.
   *[other] Please compare with the tables in data/reference.
  }

finding-exactly-one = The row needs exactly one of these columns: { $expected }.
hint-exactly-one = Please fill in one of them and leave the other empty.

## Errors

error-delivery-missing = There is no folder “{ $folder }” with exports. Please check the path.
error-delivery-refused = The exports are not as agreed and were therefore not taken over. { $count ->
    [one] One place has to be changed.
   *[other] { $count } places have to be changed.
  }
error-snapshot-unwritable = The prepared data cannot be stored in the folder “{ $folder }”. Please check whether it can be written to and has space left; ASSKOMM_SNAPSHOTS can name another one. The system says: { $reason }

error-scope-unreadable = { $part ->
    [as_of] “{ $value }” cannot be the reference date. Please write a date from 1990 on, such as 09.08.2023 or 2023-08-09.
    [compare] “{ $value }” is not possible as the day to compare with. Please write a date from 1990 on, such as 31.12.2022 or 2022-12-31.
    [since] “{ $value }” cannot be the start of the period. Please write a date from 1990 on and not after the day of the figures, such as 01.01.2023 or 2023-01-01.
    [districts] There is no district with the key “{ $value }” in this selection. The districts and their police directorates are listed in data/reference/districts.csv.
    [directorates] There is no police directorate “{ $value }”. Their names are listed in data/reference/districts.csv, such as PD Görlitz.
    [size_classes] There is no size class “{ $value }”. The classes are listed in data/reference/size_classes.csv, such as 5000.
    [action_fields] There is no action field with the key “{ $value }”. The keys are listed in data/reference/action_fields.csv, such as youth.
    [unit] “{ $value }” cannot be the counting unit. It can be municipalities, signatories or agreements.
   *[other] “{ $value }” is not possible here.
  }

error-not-comparable = { $reason }

error-not-in-order = { $why ->
    [unknown] There is no municipality with the key “{ $name }”. The keys are in data/reference/municipalities.csv, such as 14628160.
    [nobody] { $indicator }: no municipality is known by { $date }. Please name a later day.
   *[not_yet] { $name } is not among them by { $date } ({ $indicator }). Please name another day or another indicator.
  }

error-boundaries-refused = Official boundaries are there but are not used: { $reason ->
    [alone] the file { $file } is missing. Municipalities and districts belong together; please put both files there.
    [unopened] { $file } cannot be opened. Please check that it is a file and that the dashboard may read it.
    [json] { $file } is no valid JSON in line { NUMBER($line, useGrouping: "false") }, column { NUMBER($column, useGrouping: "false") }. The file may be incomplete; please download it again or correct it there.
    [unreadable] { $file } cannot be read as GeoJSON. A FeatureCollection in UTF-8 is expected; please export the boundaries like that.
    [no-keys] { $file } has no shape with a Saxon AGS, neither as id nor as property AGS. Please include the AGS when exporting.
    [shapeless] in { $file } shapes cannot be used: { $names }. Each needs at least three different corners, nothing but numbers as coordinates, and to be wider than 50 metres; please correct them.
    [system] in { $file } the coordinates are not all degrees (EPSG:4326) or all UTM (EPSG:25832, or all 25833), for example { $names }. Please convert them to one of these.
    [missing] in { $file } there is nothing for: { $names }. Please take boundaries that hold all municipalities and districts.
    [unknown] in { $file } there are keys that do not exist here: { $names }. Please correct them, or add former municipalities to municipality_changes.csv.
   *[astray] in { $file } shapes do not lie where the municipality or the district lies: { $names }. Please check whether keys or coordinates were swapped.
  } Until then the schematic map stays.

error-sample-unwritable = The sample data cannot be stored in the folder “{ $folder }”. Please check whether it can be written to and has space left. The system says: { $reason }

error-folder-taken = In the folder “{ $folder }” lies something that is no sample data. Nothing was overwritten; please name a new or empty folder.

error-published-over = The folder “{ $folder }” holds something that is no open data from here. Nothing was overwritten; please name a new or empty folder.

error-publication-unwritable = The open data cannot be put into the folder “{ $folder }”. Please check whether it can be written to and space is left. The system says: { $reason }

error-file-unwritable = The file { $file } cannot be written: { $reason }
