# What is wrong with a delivery and how to mend it; errors that a person can mend.
# Place, column and content of the cell stand before the sentence.
# $column, $name: title and name of the column; $keys: titles of the columns that identify a row.

finding-file-missing = This file is missing from the delivery.
hint-file-missing = Please put “{ $file }” or “{ $table }.csv” into the folder. If there is nothing to report, the row of headings is enough.

finding-file-empty = The file is empty, its headings are missing too.
hint-file-empty = Please export the file again. If there is nothing to report, the row of headings is enough.

finding-column-missing = This column is missing.
hint-column-missing = Please add the column with the heading “{ $column }” or “{ $name }”. If it is there, its heading is a different one.

finding-column-twice = This column appears more than once.
hint-column-twice = Please keep only one of them. “{ $column }” and “{ $name }” mean the same column.

finding-row-length = The row does not fit the headings: { $value } instead of { $expected } cells.
hint-row-length = Mostly the separator (comma or semicolon) stands inside a text. Such texts belong in quotation marks; Excel sets them itself when it saves as CSV.

finding-value-missing = The cell is empty, and an entry is needed here.
hint-value-missing = Please fill in “{ $column }” in this row.

finding-not-a-date = This is not a complete date.
hint-not-a-date = Please write day, month and year, such as 09.08.2023 or 2023-08-09. If only the month or the year is known, any day of it will do; the column “Date precision” then says how precise it is.

finding-no-such-day = The calendar has no such day.
hint-no-such-day = Please check day and month. 9 August 2023 is written 09.08.2023 or 2023-08-09.

finding-year-out-of-range = The year is not between { $first } and { $last }.
hint-year-out-of-range = Please check whether the year is mistyped.

finding-date-styles-mixed = Dates in this column are written in two ways; this is the rarer one.
hint-date-styles-mixed = Please keep to one way in the whole column: 09.08.2023 or 2023-08-09.

finding-decimal-styles-mixed = Numbers in this column are written in two ways; this is the rarer one. It is not clear whether 1.234 means more than a thousand or little more than one.
hint-decimal-styles-mixed = Please keep to one way in the whole column: 1.234,50 or 1234.50.

finding-not-a-number = This is not a number.
hint-not-a-number = Please write the number only, such as 1.234,50 or 1234.50, without euro sign, spaces or additions.

finding-too-many-places = The number has more decimal places than agreed: at most { $expected }.
hint-too-many-places = Please give the number with at most { $expected } decimal places.

finding-not-an-integer = This is not a whole number.
hint-not-an-integer = Please write digits only, without point, comma or space, such as 2023.

finding-not-allowed = This entry is not among those agreed.
hint-not-allowed = Please write one of these entries exactly so: { $expected }.

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

finding-key-twice = Row { $expected } has the same entries in: { $keys }. It is not clear which of the two rows is meant.
hint-key-twice = Please delete the duplicate row. If it means something else, it needs another entry there.

## Errors

error-delivery-missing = There is no folder “{ $folder }” with exports. Please check the path.
error-delivery-refused = The exports are not as agreed and were therefore not taken over. { $count ->
    [one] One place has to be changed.
   *[other] { $count } places have to be changed.
  }
error-snapshot-unwritable = The prepared data cannot be stored in the folder “{ $folder }”. Please check whether it can be written to and has space left; ASSKOMM_SNAPSHOTS can name another one. The system says: { $reason }

error-scope-unreadable = { $part ->
    [as_of] “{ $value }” cannot be the day of the figures. Please write a date from 1990 on, such as 09.08.2023 or 2023-08-09.
    [since] “{ $value }” cannot be the start of the period. Please write a date from 1990 on and not after the day of the figures, such as 01.01.2023 or 2023-01-01.
    [districts] There is no district with the key “{ $value }” in this selection. The districts and their police directorates are listed in data/reference/districts.csv.
    [directorates] There is no police directorate “{ $value }”. Their names are listed in data/reference/districts.csv, such as PD Görlitz.
    [size_classes] There is no size class “{ $value }”. The classes are listed in data/reference/size_classes.csv, such as 5000.
    [action_fields] There is no action field with the key “{ $value }”. The keys are listed in data/reference/action_fields.csv, such as youth.
    [unit] “{ $value }” cannot be the counting unit. It can be municipalities, signatories or agreements.
   *[other] “{ $value }” is not possible here.
  }
