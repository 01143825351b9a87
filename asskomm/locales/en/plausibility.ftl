# What is plausible but odd (finding-…), and what to do then (hint-…).

finding-date-in-future = “{ $value }” lies after the year of the export ({ $expected }).
hint-date-in-future = Please check the year.
finding-agreement-before-consultation = Signed on { $value }, before the first consultation on { $expected }.
hint-agreement-before-consultation = That happens; please check both dates.
finding-grant-over-budget = The amount { $value } is larger than the funds of the whole budget period ({ $expected }).
hint-grant-over-budget = Please check the comma and the zeros.
finding-council-founded-twice = This prevention council was founded already, see line { $expected }.
hint-council-founded-twice = If it was revived, the stage is “reactivated”. If it is another council, it needs a key of its own.
finding-council-order-unclear = The dates do not say whether this stage of the council ({ $value }) came before or after that in line { $expected }. It is counted as later.
hint-council-order-unclear = Please enter the days as precisely as they are known.
finding-notice-says-less = This newer entry of { $value } names no amount or no day of the decision. The entry in line { $expected } still counts.
hint-notice-says-less = Please add the amount and the day; then the newer one counts.
finding-action-field-unmapped = The action field “{ $value }” belongs to no group yet and counts as “other”.
hint-action-field-unmapped = Please check the spelling, or have it entered in data/reference/action_field_terms.csv.
finding-record-vanished = The record “{ $value }” of the delivery before is missing.
hint-record-vanished = If it was deleted on purpose, nothing has to be done.
finding-value-vanished = “{ $column }” was filled in the delivery before ({ $expected }) and is empty now.
hint-value-vanished = If it was deleted on purpose, nothing has to be done.
finding-fewer-rows = The number of records is lower by { $value } than in the delivery before.
hint-fewer-rows = Please check whether the export is complete.
finding-rows-announced = The file has { $value } rows, { $expected } are announced.
hint-rows-announced = The number stands in datapackage.json. Please check whether the file is complete.
