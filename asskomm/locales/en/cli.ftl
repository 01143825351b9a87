# The command line: python -m asskomm. $option: an argument as it was typed.

cli-usage = Usage:
cli-about = The ASSKomm dashboard without a browser: the same figures as on the pages.
cli-commands = Commands
cli-options = Options
cli-command = COMMAND
cli-more = { $command } COMMAND --help explains a command.
cli-help = show this help
cli-lang = language of output, help and errors; de if not given

cli-figures = the indicators at a day, one line each
cli-figures-about = Prints the programme's indicators at a day, one line each: indicator, stock or flow, unit, day, value, published value with qualifier and date, how many of these are documented one by one, the same as a share.

cli-folder = FOLDER
cli-date = DATE
cli-code = CODE
cli-name = NAME
cli-data = folder with the exports; if not given, that of ASSKOMM_DATA, else the programme's public record
cli-as-of = reference date, such as 09.08.2023 or 2023-08-09; today if not given
cli-since = start of the period, for flows; from the beginning if not given
cli-district = districts by their key, such as 14628; several are possible
cli-directorate = police directorates, such as Görlitz or goerlitz; several are possible
cli-size = size classes of municipalities by their lower limit, such as 5000; several are possible
cli-field = action fields by their key, such as youth; several are possible
cli-unit = what is counted: municipalities (if not given), signatories or agreements (joint ones once)
cli-format = text to read (if not given), csv or json for programs

cli-misused = What belongs to { $option } is missing or not possible.
cli-not-whole = { $option } takes a whole number from { $least } to { $most } only.
cli-unknown = “{ $option }” is not possible here.
cli-no-command = A command is missing.

## The lines of the indicators

figures-stock = stock on { $date }
figures-flow = flow in the period to { $date }
figures-published = published: { $value } on { $date }
figures-period = period as its source says: { $period }
figures-covered = of these documented one by one: { $count } ({ $share })
figures-covered-at-most = of these documented one by one: { $count } (at most { $share })

cli-check = check a delivery without taking it over
cli-check-about = Checks a delivery and prints the report; nothing is stored. Status 0: nothing to say, 1: taken with findings, 2: refused.
cli-build = take a delivery over
cli-build-about = Checks a delivery and takes it over, so that the dashboard finds it ready.
cli-place = folder, ZIP or workbook with the exports
cli-busy = Reading and checking the delivery …
cli-built = Taken over: { $file }

cli-compare = earlier day to compare with, such as 31.12.2022 or 2022-12-31
figures-compared = since { $date }: { $change }
figures-not-compared = since { $date }: no comparison (then { $value }): { $why }
