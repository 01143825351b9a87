# Action fields: what municipalities work on, when, where and with whom.

menu-fields = Action fields
question-fields = What do municipalities work on, and who shares a subject?
lead-fields = By { $date } action fields are on record for { $municipalities ->
    [one] one municipality
   *[other] { $municipalities } municipalities
  }, { $action_fields } different ones in all; most often: { $field } ({ $count ->
    [one] one municipality
   *[other] { $count } municipalities
  }).

fields-time-title = Over time
fields-time-chart = Municipalities that name an action field, by year
fields-none = In this selection and period no source names an action field.
fields-by = { $count ->
    [one] One municipality names an action field “by then” only. It has no place in a year.
   *[other] { $count } municipalities name an action field “by then” only. It has no place in a year.
  }

fields-together-title = What comes together
fields-together-chart = Municipalities that name two action fields
fields-most = The picture shows the { $count } most frequent action fields, the table all pairs.
fields-none-together = In this selection no municipality names two action fields.

fields-one-title = One action field and its municipalities
fields-pick = Action field to look at
fields-district-chart = { $field }: municipalities by district
fields-sharing = { $field }: municipalities with this subject
fields-wordings = { $field }: the sources' own words

column-further-fields = Further action fields
column-named-on = First named
column-other-field = Second action field (key)
column-other-field-title = Second action field
none-further-fields = none

note-fields-named = Municipalities are counted of which a source names the field: with a consultation, agreement, council, security analysis, grant or project. What is missing here may exist all the same.
note-fields-several = A municipality can name several fields and counts in each. So the numbers do not add up. The start of the period shapes only the course over time, all else reaches from the beginning to the reference date. Two fields of a municipality need not come from the same record.
note-fields-mapped = There is no official list of action fields. The words of the sources are put under broader terms; the wording stands with the single field.
