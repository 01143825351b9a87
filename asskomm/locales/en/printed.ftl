# The report: all chapters on one page, and as a PDF.

menu-report = Report
question-report = Where does the Alliance for Safe Saxon Municipalities stand?

printed-title = { $count ->
    [0] Allianz Sichere Sächsische Kommunen: report on the state of the programme
   *[other] Allianz Sichere Sächsische Kommunen: report on { $places }
}
printed-years = { $subject }: new in each year and stock at its end ({ $unit })
printed-contents = Contents
printed-page = Page { $page } of { $pages }
printed-keywords = Saxony, local crime prevention, statistics
printed-nothing = Nothing is recorded on this by the reference date for this selection.
printed-definitions = This is how the indicators of this report are defined. The query behind each stands in the dashboard under “Indicators”.
printed-notes = Notes and sources
printed-notes-lead = What holds for all figures of this report, where they come from and where to find it.
printed-origin = Where the figures come from
printed-sources = Sources
printed-no-sources = For this selection no table names a source.
file-pdf = Report as PDF
printed-file-name = Report
file-pdf-suffix = accessible
file-pdf-help = “{ $title }” with all tables and charts as an accessible PDF, A4
printed-hint = All chapters of this page are in the PDF as well. This page can be printed too: each chapter begins on a new sheet.
printed-link = { $host } [{ $number }]

note-units-printed = The programme's figures count now municipalities, now signatories, now agreements. An administrative community counts once as a signatory, the towns of a league count one by one. What this report counts is said below its title.
note-coaching-printed = Coaching that has begun is counted, also after its end. Action fields are not recorded for coaching: for a selection by action field there are no figures here.

cli-report = write the whole report as a PDF
cli-report-about = Writes the report on the state of the programme at a reference date, for all of Saxony or a selection, as an accessible PDF: overview, building blocks, funding, reconciliation, definitions, notes and sources.
cli-written = Written: { $file }
