# Open data: python -m asskomm publish
cli-publish = write aggregated tables as open data
cli-publish-about = Writes aggregated tables, without single cases or free text, as CSV into a folder, described for people (README), programs (datapackage.json) and data portals (DCAT-AP.de), in German. The same delivery gives the same files. ASSKOMM_LICENCE names the licence, ASSKOMM_PUBLISHER and ASSKOMM_CONTRIBUTOR who publishes.
cli-publish-out = folder for the open data; it must be new or empty, or hold open data from here already
cli-publish-as-of = day the figures are about, like 2023-08-09; by default the day the delivery was exported
publish-written = Open data: { $folder }
publish-internal = No licence is given (ASSKOMM_LICENCE): the files say that they are for official use only.

publish-title = Alliance for Safe Saxon Municipalities (ASSKomm): indicators and tables
publish-description = Aggregated figures on the programme Allianz Sichere Sächsische Kommunen: consultations, cooperation agreements, prevention councils, coaching, security analyses and funding in Saxony, by year, district and action field. Counted is what the delivery knows.
publish-state = Data exported { $date }, source: { $source }, fingerprint { $mark }.
publish-tables = Tables
publish-rows = { $count ->
    [one] one row
   *[other] { $count } rows
  }
publish-form = CSV by RFC 4180: UTF-8, comma, decimal point, dates as YYYY-MM-DD. An empty cell means: not known or not applicable; 0 means: counted, there are none. datapackage.json explains the columns.
publish-counting = Stocks hold for a day and are not added up. A joint agreement across districts and a record with several action fields count in each row they touch: these columns do not add up to a total.
publish-contributor = Before delivery to a portal: `dcatde:contributorID` in `{ $file }` is a placeholder (“bitte-eintragen”). It is to be the number of the data provider that GovData or the portal of the state gives out, as an address http://dcat-ap.de/def/contributors/…; ASSKOMM_CONTRIBUTOR fills it in. Addresses of files hold where the description lies beside them.
publish-cite = To be cited as: { $publisher }, Allianz Sichere Sächsische Kommunen (ASSKomm), data exported { $date }.

publish-table-indicators = Indicators on the day, with the published values
publish-table-development = Stock of the building blocks by quarter
publish-table-steps-by-district = Building blocks by district
publish-table-steps-by-year = Building blocks by year: new and standing
publish-table-steps-by-action-field = Building blocks by action field
publish-table-published-totals = Published values with their sources
publish-table-funding-by-stage = Grants by budget year and stage
publish-table-funding-by-district = Approved sums by district
publish-table-funding-by-budget-period = Available and approved funds by budget period
publish-table-funding-by-action-field = Approved sums by action field
